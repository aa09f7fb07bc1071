namespace CoachBot.Discord.Wire;

/// <summary>The kinds of messages that people write; all others tell what happened ("Anna joined").</summary>
internal static class MessageType
{
    public const int Default = 0;
    public const int Reply = 19;
}
