namespace CoachBot.Discord.Wire;

/// <summary>Whose direct messages are wanted.</summary>
internal sealed record Recipient(Snowflake RecipientId);
