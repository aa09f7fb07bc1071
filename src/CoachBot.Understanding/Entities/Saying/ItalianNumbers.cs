using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>Italian number words as digits: venticinque, 25. "Sei" is six only where it counts something, else it is "you are".</summary>
internal static partial class ItalianNumbers
{
    private static readonly string[] Small =
    [
        "", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici", "quattordici",
        "quindici", "sedici", "diciassette", "diciotto", "diciannove",
    ];

    private static readonly string[] Tens = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

    private static readonly FrozenDictionary<string, string> Abouts = new Dictionary<string, string>
    {
        ["decina"] = "10",
        ["dozzina"] = "12",
        ["quindicina"] = "15",
        ["ventina"] = "20",
        ["trentina"] = "30",
        ["quarantina"] = "40",
        ["cinquantina"] = "50",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numbers = All().ToFrozenDictionary(StringComparer.Ordinal);

    public static string AsDigits(string text) =>
        Word().Replace(OneOClock().Replace(About().Replace(text, match => Abouts[match.Groups["about"].Value]), "alle 1"), Digits);

    private static string Digits(Match match) =>
        Numbers.TryGetValue(match.Value, out var number) && (match.Value is not ("sei" or "uno" or "una") || match.Groups["counted"].Success)
            ? number.ToString(CultureInfo.InvariantCulture)
            : match.Value;

    private static IEnumerable<KeyValuePair<string, int>> All()
    {
        for (var number = 1; number < 20; number++)
        {
            yield return new(Small[number], number);
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            yield return new(Tens[ten], 20 + (10 * ten));

            for (var unit = 1; unit < 10; unit++)
            {
                // ventuno, ventotto: the vowels melt
                yield return new((unit is 1 or 8 ? Tens[ten][..^1] : Tens[ten]) + Small[unit], 20 + (10 * ten) + unit);
            }

            yield return new(Tens[ten][..^1] + "un", 21 + (10 * ten));
        }

        yield return new("una", 1);
        yield return new("cento", 100);
        yield return new("centodieci", 110);
        yield return new("centoventi", 120);
        yield return new("duecento", 200);
        yield return new("ottocento", 800);
        yield return new("mille", 1000);

        foreach (var thousands in new[] { 2, 3, 5, 10 })
        {
            yield return new(Small[thousands] + "mila", thousands * 1000);
        }
    }

    [GeneratedRegex(@"\b(?:una )?(?<about>decina|dozzina|quindicina|ventina|trentina|quarantina|cinquantina)(?: di|d')(?= )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:l|all|dall)'una\b(?! (?:gamba|serie|mano|volta|settimana))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OneOClock();

    [GeneratedRegex(
        @"(?<counted>(?<=\b(?:le|alle|delle|dalle|ore|per|da|tra|fra|rpe|rir|sforzo|con|di|x|il|al|del|ogni|solo|esercizio|numero|poi|ancora|dopo) )(?:sei|uno)\b|\buna\b(?= (?:da \w|da|tripla|doppia|singola|serie)\b)|\b(?:sei|uno)\b(?= (?:settiman[ae]|giorn[oi]|mes[ei]|minut[oi]|or[ae]|chil[oi]|kg|volt[ae]|serie|ripetizion[ei]|rip|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|e mezz[oa]|e un quarto|meno|con|per|su)\b))|\b(?!due (?:to|date|for)\b)[a-z]{3,16}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();
}
