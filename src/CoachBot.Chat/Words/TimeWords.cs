using NodaTime;

namespace CoachBot.Chat.Words;

/// <summary>How people speak of days and places in one language.</summary>
/// <param name="Days">For each day, Monday first: its short name as shown, then every way it is typed.</param>
/// <param name="DaySets">Words for several days at once, such as <c>weekdays</c>.</param>
/// <param name="Cities">Cities, in lower case without accents, and their IANA zones.</param>
public sealed record TimeWords(
    IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<string>> Days,
    IReadOnlyDictionary<string, IReadOnlyList<IsoDayOfWeek>> DaySets,
    IReadOnlyDictionary<string, string> Cities)
{
    /// <summary>No words at all.</summary>
    public static TimeWords None { get; } = new(
        new Dictionary<IsoDayOfWeek, IReadOnlyList<string>>(),
        new Dictionary<string, IReadOnlyList<IsoDayOfWeek>>(),
        new Dictionary<string, string>());
}
