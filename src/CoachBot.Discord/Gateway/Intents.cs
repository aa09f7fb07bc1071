namespace CoachBot.Discord.Gateway;

/// <summary>Which events come. None is privileged: the content of direct messages and of messages that mention us comes without.</summary>
[Flags]
internal enum Intents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,
    Wanted = Guilds | GuildMessages | DirectMessages,
}
