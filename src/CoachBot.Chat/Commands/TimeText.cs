using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>A time of day as people type it: 7, 07:00, 7.30, 7h30, 7am, 6:15 pm.</summary>
internal static partial class TimeText
{
    public static LocalTime? Read(string text)
    {
        var match = Shape().Match(text);

        if (!match.Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToLowerInvariant();

        if (minute > 59 || hour > 23 || (half.Length > 0 && hour is < 1 or > 12))
        {
            return null;
        }

        return new LocalTime(half switch { "p" => (hour % 12) + 12, "a" => hour % 12, _ => hour }, minute);
    }

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})([:.hH](?<minute>[0-9]{2}))?\s*((?<half>[aApP])\.?[mM]\.?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Shape();
}
