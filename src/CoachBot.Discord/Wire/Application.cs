namespace CoachBot.Discord.Wire;

/// <summary>The bot as Discord's developers' pages know it.</summary>
internal sealed record Application(Snowflake? Id, string? Name);
