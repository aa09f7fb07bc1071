namespace CoachBot.Discord.Wire;

/// <summary>A message as it comes.</summary>
internal sealed record Message(
    Snowflake? Id,
    Snowflake? ChannelId,
    Snowflake? GuildId,
    User? Author,
    string? Content,
    IReadOnlyList<User?>? Mentions,
    Snowflake? WebhookId,
    int? Type,
    int? Flags);
