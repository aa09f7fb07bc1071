using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Days that have names of their own.</summary>
internal static partial class Feasts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Any of them.</summary>
    [GeneratedRegex(
        @"\b(?:(?<c1231>new year'?s eve|(?:notte di )?san silvestro|ultimo dell'anno)|(?<c0101>new year'?s day|capodanno)|(?<c0106>epiphany|epifania|befana)|(?<c1224>christmas eve|vigilia di natale)|(?<c1226>boxing day|santo stefano)"
        + @"|(?<c1225>christmas|natale)|(?<c0214>valentine'?s day|san valentino)|(?<c0815>ferragosto)|(?<c0624>san giovanni|midsummer day)|(?<c0623>midsummer'?s eve)|(?<c1031>halloween)|(?<c1101>ognissanti)|(?<monday>easter monday|pasquetta)|(?<easter>easter|pasqua))\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    public static partial Regex Shape { get; }

    /// <summary>The next day of this name.</summary>
    public static LocalDate? Next(Match match, LocalDate today)
    {
        if (match.Groups["monday"].Success || match.Groups["easter"].Success)
        {
            var later = match.Groups["monday"].Success ? 1 : 0;
            var date = Easter(today.Year).PlusDays(later);

            return date >= today ? date : Easter(today.Year + 1).PlusDays(later);
        }

        var name = match.Groups.Values.First(group => group.Success && group.Name[0] == 'c').Name;

        return Calendar.Next(today, int.Parse(name.AsSpan(1, 2), System.Globalization.CultureInfo.InvariantCulture), int.Parse(name.AsSpan(3, 2), System.Globalization.CultureInfo.InvariantCulture));
    }

    // The way of Gauss, as Butcher put it.
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var rest = year % 100;
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var day = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var shift = (golden + (11 * moon) + (22 * day)) / 451;
        var sum = moon + day - (7 * shift) + 114;

        return new LocalDate(year, sum / 31, (sum % 31) + 1);
    }
}
