using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>What a runner wrote after /subscribe: a time, days and a zone, in any order, each optional.</summary>
internal sealed record ScheduleWish(LocalTime? Time, IReadOnlyList<IsoDayOfWeek>? Days, DateTimeZone? Zone)
{
    private const int LongestPhrase = 4;

    private static readonly char[] Separators = [' ', ',', ';', '\t', '\n', '\r'];

    /// <summary>The first word that makes no sense, as it was written; null when all do.</summary>
    public string? Problem { get; private init; }

    /// <summary>Whether the problem looks like a time.</summary>
    public bool IsTimeProblem { get; private init; }

    /// <summary>The wish that was understood from plain words.</summary>
    public static ScheduleWish Of(Details said) =>
        new(said.Time, said.Days.Count > 0 ? said.Days : null, said.Zone is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null);

    /// <summary>Days and zone as they can be read again.</summary>
    public string Text(TimeWords words) =>
        string.Join(' ', new[] { Days is { } days ? string.Join(' ', days.Select(day => words.Days[day][0])) : null, Zone?.Id }.OfType<string>());

    public static ScheduleWish Read(string text, TimeWords words)
    {
        var wish = new ScheduleWish(null, null, null);
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        for (var first = 0; first < parts.Length;)
        {
            if (wish.Understand(parts.AsSpan(first), words) is not var (better, taken))
            {
                return wish with { Problem = parts[first], IsTimeProblem = parts[first].Any(char.IsAsciiDigit) };
            }

            wish = better;
            first += taken;
        }

        return wish;
    }

    // Longest first, so that "every day" and "new york" are not read word by word.
    private (ScheduleWish Wish, int Taken)? Understand(ReadOnlySpan<string> parts, TimeWords words)
    {
        for (var length = Math.Min(LongestPhrase, parts.Length); length > 0; length--)
        {
            var phrase = string.Join(' ', parts[..length]!);

            if (Time is null && TimeText.Read(phrase) is { } time)
            {
                return (this with { Time = time }, length);
            }

            if (DaysWish.Read(phrase, words) is { } days)
            {
                return (this with { Days = [.. (Days ?? []).Union(days).Order()] }, length);
            }

            if (Zone is null && ZoneWish.Read(phrase, words) is { } zone)
            {
                return (this with { Zone = zone }, length);
            }
        }

        return IsFiller(parts[0]) ? (this, 1) : null;
    }

    private static bool IsFiller(string word) =>
        Spelling.Plain(word) is "at" or "on" or "in" or "and" or "alle" or "ore" or "di" or "il" or "a" or "e" or "ogni" or "every" or "the";
}
