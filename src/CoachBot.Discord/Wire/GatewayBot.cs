namespace CoachBot.Discord.Wire;

/// <summary>Where the gateway is, and how it may be entered.</summary>
internal sealed record GatewayBot(string? Url, int? Shards, SessionStartLimit? SessionStartLimit);

/// <summary>How many sessions may be begun.</summary>
/// <param name="Remaining">How many are left.</param>
/// <param name="ResetAfter">Milliseconds until there are all again.</param>
/// <param name="MaxConcurrency">How many shards may begin in the same five seconds.</param>
internal sealed record SessionStartLimit(int? Total, int? Remaining, long? ResetAfter, int? MaxConcurrency);
