using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>Days of the week as people type them: mon, monday, weekdays, mon-fri.</summary>
internal static class DaysWish
{
    public static IReadOnlyList<IsoDayOfWeek>? Read(string text, TimeWords words)
    {
        var plain = Spelling.Plain(text);

        if (words.DaySets.TryGetValue(plain, out var set))
        {
            return set;
        }

        return plain.Split(['-', '–'], StringSplitOptions.TrimEntries) switch
        {
            [var one] when Day(one, words) is { } day => [day],
            [var from, var to] when Day(from, words) is { } first && Day(to, words) is { } last => Range(first, last),
            _ => null,
        };
    }

    private static IsoDayOfWeek? Day(string word, TimeWords words)
    {
        foreach (var (day, names) in words.Days)
        {
            if (names.Any(name => Spelling.Plain(name) == word))
            {
                return day;
            }
        }

        return null;
    }

    private static List<IsoDayOfWeek> Range(IsoDayOfWeek first, IsoDayOfWeek last)
    {
        var length = (((int)last - (int)first + 7) % 7) + 1;

        return [.. Enumerable.Range(0, length).Select(step => (IsoDayOfWeek)((((int)first - 1 + step) % 7) + 1)).Order()];
    }
}
