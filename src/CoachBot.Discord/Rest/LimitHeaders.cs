using System.Globalization;
using System.Net.Http.Headers;

namespace CoachBot.Discord.Rest;

/// <summary>What an answer tells of the limits: which bucket its route belongs to, and what is left in it.</summary>
internal sealed record LimitHeaders(string? Bucket, int? Limit, int? Remaining, TimeSpan? ResetAfter, TimeSpan? RetryAfter, string? Scope, bool IsGlobal)
{
    /// <summary>Another bot's doing, on a thing that is shared: not our fault.</summary>
    public bool IsShared => Scope == "shared";

    public static LimitHeaders Read(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        Whole(headers, "X-RateLimit-Limit"),
        Whole(headers, "X-RateLimit-Remaining"),
        Seconds(headers, "X-RateLimit-Reset-After"),
        Seconds(headers, "Retry-After"),
        Text(headers, "X-RateLimit-Scope"),
        Text(headers, "X-RateLimit-Global") is "true" || Text(headers, "X-RateLimit-Scope") is "global");

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static int? Whole(HttpResponseHeaders headers, string name) =>
        int.TryParse(Text(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static TimeSpan? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < TimeSpan.MaxValue.TotalSeconds / 2
            ? TimeSpan.FromSeconds(value)
            : null;
}
