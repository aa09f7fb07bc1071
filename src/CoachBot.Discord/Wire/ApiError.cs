namespace CoachBot.Discord.Wire;

/// <summary>What stands in an answer that is none.</summary>
/// <param name="Code">Discord's own number; 0 where there is none.</param>
/// <param name="RetryAfter">Seconds.</param>
internal sealed record ApiError(int? Code, double? RetryAfter, bool? Global);
