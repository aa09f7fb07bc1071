using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>English number words as digits: twenty-five, 25; the nineteenth, the 19th. "One" is one only where it counts something.</summary>
internal static partial class EnglishNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] SmallOrdinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string AsDigits(string text)
    {
        text = Word().Replace(text, match => Number(match));
        text = Hundreds().Replace(text, match => Times(match, 100));

        return Thousands().Replace(text, match => Times(match, 1000));
    }

    private static string Number(Match match)
    {
        var tens = Array.IndexOf(Tens, match.Groups["tens"].Value.Replace("ieth", "y", StringComparison.Ordinal));
        var small = Array.IndexOf(Small, match.Groups["small"].Value);
        var ordinal = Array.IndexOf(SmallOrdinals, match.Groups["ordinal"].Value);
        var number = (tens < 0 ? 0 : 20 + (10 * tens)) + Math.Max(0, Math.Max(small, ordinal));
        var isOrdinal = ordinal >= 0 || match.Groups["tens"].Value.EndsWith("ieth", StringComparison.Ordinal);

        return number.ToString(CultureInfo.InvariantCulture) + (isOrdinal ? Ending(number) : "");
    }

    private static string Ending(int number) => (number % 10, number / 10) switch
    {
        (_, 1) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };

    private static string Times(Match match, int factor)
    {
        var count = match.Groups["count"].Success ? int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) : 1;
        var rest = match.Groups["rest"].Success ? int.Parse(match.Groups["rest"].ValueSpan, CultureInfo.InvariantCulture) : 0;

        return ((count * factor) + rest).ToString(CultureInfo.InvariantCulture);
    }

    private const string Units = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero";
    private const string Ordinals = "first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth";
    private const string Counted = @"(?= ?(?:weeks?|days?|months?|hours?|minutes?|mins?|reps?|sets?|rounds?|left|more|in the|in reserve|mile|triples?|doubles?|singles|o'clock|am\b|pm\b|pounds?|kilos?|hundred|thousand)\b)";

    [GeneratedRegex(
        @"\b(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]?(?<small>one|two|three|four|five|six|seven|eight|nine)|[ -](?<ordinal>first|third|fourth|fifth|sixth|seventh|eighth|ninth)|-(?<ordinal>second))?\b"
        + @"|\b(?<tens>twentieth|thirtieth)\b"
        + @"|\b(?<small>" + Units + @")\b"
        + @"|\b(?<small>one)\b" + Counted
        + @"|(?<=\b(?:at|past|rir|rpe|half) )(?<small>one)\b"
        + @"|\b(?<ordinal>" + Ordinals + @")\b"
        + @"|(?<!\d ?|\ba )\b(?<ordinal>second)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:(?<count>\d{1,2})|a) hundred\b(?: and (?<rest>\d{1,2})\b| (?<rest>\d{1,2})\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Hundreds();

    [GeneratedRegex(@"\b(?:(?<count>\d{1,2})|a) thousand\b(?: (?<rest>\d{3})\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Thousands();
}
