using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>Halves that are spoken: forty and a half kilos, rpe sette e mezzo, two point five. Halves of hours are left to the clock.</summary>
internal static partial class Decimals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The text, its numbers digits already, with these as numbers.</summary>
    public static string AsDigits(string text) => Point().Replace(Half().Replace(text, "${whole}.5 ${unit}"), "${whole}.${part}");

    [GeneratedRegex(
        @"(?<![\d.,])(?<whole>\d{1,3}) (?<unit>chil[oi]|kg|kilos?|pounds?|libbre) (?:e mezz[oa]|and a half)\b"
        + @"|(?<![\d.,])(?<whole>\d{1,3}) (?:e mezz[oa]|and a half) (?<unit>chil[oi]|kg|kilos?|pounds?|libbre)\b"
        + @"|(?<=\b(?:rpe|sforzo|effort|fatica) (?:di |of |a )?)(?<whole>\d) (?:e mezz[oa]|and a half)(?<unit>)\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Half();

    [GeneratedRegex(@"(?<![\d.,])(?<whole>\d{1,3}) (?:point|virgola) (?<part>\d{1,2})\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Point();
}
