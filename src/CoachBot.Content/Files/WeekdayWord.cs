using CoachBot.Content.Reading;
using NodaTime;

namespace CoachBot.Content.Files;

/// <summary>The days of the week as programmes write them: <c>friday</c>.</summary>
internal static class WeekdayWord
{
    private static readonly Dictionary<string, IsoDayOfWeek> Known = Enum.GetValues<IsoDayOfWeek>()
        .Where(day => day != IsoDayOfWeek.None)
        .ToDictionary(day => day.ToString().ToLowerInvariant());

    public static IsoDayOfWeek? Read(Node node)
    {
        if (node.AsText() is not { Length: > 0 } word)
        {
            return null;
        }

        if (Known.TryGetValue(word, out var day))
        {
            return day;
        }

        node.Report($"'{word}' is not a day; one of {string.Join(", ", Known.Keys)}");

        return null;
    }
}
