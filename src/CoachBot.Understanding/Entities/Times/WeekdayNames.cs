using System.Collections.Frozen;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>The names of days as people type them, in all languages; also in the plural.</summary>
internal sealed class WeekdayNames
{
    // "We", "me" and "su" are words of their own: two letters are a day only beside another day.
    private const int ShortestAlone = 3;

    private readonly FrozenDictionary<string, IsoDayOfWeek> _days;

    public WeekdayNames(Languages languages)
    {
        var days = new Dictionary<string, IsoDayOfWeek>(StringComparer.Ordinal);

        foreach (var (day, name) in languages.All.SelectMany(language => language.Times.Days).SelectMany(day => day.Value.Select(name => (day.Key, Spelling.Plain(name)))))
        {
            days.TryAdd(name, day);
            days.TryAdd(name + "s", day);
        }

        _days = days.ToFrozenDictionary(StringComparer.Ordinal);
        Words = [.. _days.Keys.Where(name => name.Length >= ShortestAlone)];
    }

    /// <summary>Every name that stands for a day by itself.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The day of this name, or null.</summary>
    public IsoDayOfWeek? Find(string word) => word.Length >= ShortestAlone ? FindInList(word) : null;

    /// <summary>The day of this name, beside other days, or null.</summary>
    public IsoDayOfWeek? FindInList(string word) => _days.TryGetValue(word, out var day) ? day : null;
}
