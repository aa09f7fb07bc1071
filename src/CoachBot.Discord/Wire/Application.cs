namespace CoachBot.Discord.Wire;

/// <summary>The bot as Discord's developers' pages know it.</summary>
/// <param name="Bot">The user as whom it speaks; of old bots the ids differ.</param>
internal sealed record Application(Snowflake? Id, string? Name, User? Bot);
