namespace CoachBot.Discord.Wire;

internal sealed record User(Snowflake? Id, string? Username, string? GlobalName, bool? Bot);
