using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>Reads which exercise of a session: the second one, l'ultimo, number 3.</summary>
internal static partial class PositionReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LastOfAll = 20;
    private static readonly string[] Italian = ["prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim"];

    public static int? Read(Said said)
    {
        if (said.First(Shape()) is not { } match)
        {
            return null;
        }

        if (match.Groups["beforelast"].Success)
        {
            return -2;
        }

        if (match.Groups["last"].Success)
        {
            return -1;
        }

        var position = match.Groups["italian"].Success
            ? Array.IndexOf(Italian, match.Groups["italian"].Value) + 1
            : int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

        return position is > 0 and <= LastOfAll ? position : null;
    }

    [GeneratedRegex(
        @"\b(?<beforelast>(?:second|2nd)[ -]to[ -]last|next to last|last but one|penultimate|penultim[oa])\b"
        + @"|\b(?<number>\d{1,2})(?:st|nd|rd|th) (?:one|exercise|move|movement|thing|lift|drill|item|esercizio)\b|\b(?:number|no\.?|nr\.?|exercise|numero|esercizio|n\.|#|move) ?(?<number>\d{1,2})\b|# ?(?<number>\d{1,2})\b|\b(?:the|il) (?<number>\d{1,2})(?:st|nd|rd|th)?\b(?! (?:of|di|set|serie|kg|minutes|reps|"
        + @"january|february|march|april|may|june|july|august|september|october|november|december))"
        + @"|\b(?:(?:il|la|al|del|lo|col|sul|con il) (?<italian>prim|second|terz|quart|quint|sest|settim|ottav|non|decim)[oa]|(?<italian>prim|second|terz|quart|quint|sest|settim|ottav|decim)[oa] esercizio)\b"
        + @"|\b(?<last>(?:the )?(?:very )?last (?:one|exercise|move|movement|thing|lift)|the last|(?:l'|all'|dell'|sull')ultim[oa]|ultimo esercizio|final (?:one|exercise))\b(?! (?:sets?|rep|time|week|month|year|session|volta|serie|seduta|settimana|mese|anno))",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape();
}
