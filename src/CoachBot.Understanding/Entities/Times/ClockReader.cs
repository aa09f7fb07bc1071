using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;
using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Reads a time of day.</summary>
internal static class ClockReader
{
    private static readonly Regex[] Sure =
        [ClockShapes.Named, ClockShapes.English, ClockShapes.Italian, ClockShapes.Digits, ClockShapes.Whole, ClockShapes.Together];

    /// <summary>Whether the message speaks of the evening, beside a time or not.</summary>
    public static bool IsLate(Said said) => said.Has(ClockShapes.Late);

    /// <summary>Whether the message speaks of the morning.</summary>
    public static bool IsMorning(Said said) => said.Has(ClockShapes.Early);

    /// <summary>The time that is wanted: of "not at six, at seven" the later one.</summary>
    /// <param name="said">The message; the times are taken away from it.</param>
    /// <param name="bare">Whether a number alone may be a time: "daily, 8".</param>
    /// <param name="isLate">Whether the message speaks of the evening.</param>
    public static LocalTime? Take(Said said, bool bare, bool isLate)
    {
        var found = new List<(int At, bool IsOld, LocalTime Time)>();

        foreach (var shape in Sure.Append(ClockShapes.Cued))
        {
            TakeShape(said, shape, isLate, found);
        }

        if (bare && found.TrueForAll(time => time.IsOld))
        {
            TakeShape(said, ClockShapes.Bare, isLate, found);
        }

        var wanted = found.OrderBy(time => time.IsOld).ThenBy(time => time.At).ToList();

        return wanted.Count > 0 ? wanted[0].Time : null;
    }

    /// <summary>Takes away what is a time without doubt, so that its numbers are not read as something else.</summary>
    public static bool TakeSure(Said said)
    {
        var found = new List<(int At, bool IsOld, LocalTime Time)>();

        foreach (var shape in Sure)
        {
            TakeShape(said, shape, false, found);
        }

        return found.Count > 0;
    }

    private static void TakeShape(Said said, Regex shape, bool isLate, List<(int At, bool IsOld, LocalTime Time)> found)
    {
        var text = said.Text;

        foreach (var match in said.All(shape))
        {
            if (Time(match, isLate) is { } time)
            {
                found.Add((match.Index, IsOld(text, match, found), time));
                said.Take(match.Index, match.Length);
            }
        }
    }

    private static bool IsOld(string text, Match match, List<(int At, bool IsOld, LocalTime Time)> found)
    {
        var before = text[Math.Max(0, match.Groups["hour"].Index - 24)..Math.Max(0, match.Groups["hour"].Index)];

        return before.EndsWith("dalle ", StringComparison.Ordinal)
            ? text.AsSpan(match.Index + match.Length).TrimStart().StartsWith("a", StringComparison.Ordinal) || found.Count > 0
            : before.Length > 0 && ClockShapes.OldBefore.IsMatch(before);
    }

    private static LocalTime? Time(Match match, bool isLate)
    {
        if (match.Groups["noon"].Success || match.Groups["midnight"].Success)
        {
            var extra = match.Groups["thirty"].Success ? 30 : match.Groups["fifteen"].Success ? 15 : 0;

            return new LocalTime(match.Groups["noon"].Success ? 12 : 0, extra);
        }

        var minutes = Minutes(match);

        if (minutes is < 0 or >= 24 * 60)
        {
            return null;
        }

        return LocalTime.Midnight.PlusMinutes(DayPart.Apply(minutes, match.Groups["half"].Value, match.Groups["part"].Value, isLate));
    }

    private static int Minutes(Match match)
    {
        var hour = Number(match.Groups["hour"]);
        var minute = match.Groups["thirty"].Success ? 30
            : match.Groups["quarter"].Success ? 15
            : match.Groups["threequarters"].Success ? 45
            : Number(match.Groups["minute"]);

        return hour > 24 ? -1 : ((hour % 24) * 60) + (match.Groups["direction"].Value is "to" or "till" or "meno" ? -minute : minute);
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
}
