namespace CoachBot.Discord.Wire;

/// <summary>A place for messages.</summary>
/// <param name="LastMessageId">Null where nobody has written anything yet.</param>
internal sealed record Channel(Snowflake? Id, Snowflake? LastMessageId);
