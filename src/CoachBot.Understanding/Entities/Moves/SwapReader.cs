using System.Text.RegularExpressions;
using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>Tells which exercise shall go and which shall come: "lunges for step-ups", "step-ups instead of lunges".</summary>
internal static partial class SwapReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static (NamedExercise? From, NamedExercise? To) Read(string text, IReadOnlyList<FoundExercise> all)
    {
        var found = all.DistinctBy(one => one.Exercise.Name).ToList();

        if (found.Count == 0)
        {
            return (null, null);
        }

        var first = found[0];
        var before = text[..first.Start];

        if (found.Count == 1)
        {
            return IsWanted(before) || (ExchangeOfPlace().IsMatch(before) && ThatComes().IsMatch(before)) ? (null, first.Exercise) : (first.Exercise, null);
        }

        var second = found[1];
        var between = text[Math.Min(first.End, second.Start)..second.Start];
        var goesSecond = InsteadOf().IsMatch(between)
            || Where().IsMatch(between)
            || (For().IsMatch(between) && Substitute().IsMatch(before))
            || (Prefer().IsMatch(before) && PreferTo().IsMatch(between));

        return goesSecond ? (second.Exercise, first.Exercise)
            : List().IsMatch(between) && !Exchanged().IsMatch(text[second.End..]) ? (first.Exercise, null)
            : (first.Exercise, second.Exercise);
    }

    private static bool IsWanted(string before) => Wanted().Match(before) is { Success: true } wanted && !Refused().IsMatch(before[..wanted.Index]);

    [GeneratedRegex(@"\b(?:don't|do not|dont|not|no longer|non|never)(?: really)? $", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(?:instead of|rather than|in (?:the )?place of|in lieu of|over|al posto (?:di|del|dello|della|dei|degli|delle|dell')|invece (?:di|che|del|dello|della|dei|degli|delle|dell')|anziche|piuttosto che|e non)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex InsteadOf();

    [GeneratedRegex(@"\b(?:for|per)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:substitute|sub|sub in)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Substitute();

    [GeneratedRegex(@"\b(?:prefer|preferirei|preferisco|like|rather|sooner|better|meglio|piuttosto)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Prefer();

    [GeneratedRegex(@"^ ?(?:(?:to|a|al|allo|alla|ai|agli|alle|than|che|del|dello|della|dei|degli|delle)\b|dell')", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PreferTo();

    [GeneratedRegex(@"^ ?(?:is |are |were |was )?(?:where|dove)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Where();

    // "Lunges and squats" are both meant in the same way.
    [GeneratedRegex(@"^ ?(?:,|and|or|e|ed|o|oppure|&|\+|/)+ ?(?:the |my |lo |la |il |gli |i |le |l')?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex List();

    [GeneratedRegex(@"\b(?:in|dentro|instead|invece|al suo posto|si)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Exchanged();

    [GeneratedRegex(@"\b(?:(?:swap|switch|replac|exchang|chang|trad|substitut|cambi|scambi|sostitui|rimpiazz|metti)[a-z]*|can|could|should|let|make|want|like|puo|fai|facciamo|vorrei)\b.*\b(?:one|exercise|number|first|last|\d(?:st|nd|rd|th)?|it|this|that|esercizio|numero|prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|ultim[oa]|quest[oa]|quell[oa])\b|\b(?:second[oa]|terz[oa]|quart[oa]|ultim[oa]|esercizio)\b.*\b(?:puo|diventa|diventi)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ExchangeOfPlace();

    [GeneratedRegex(@"\b(?:for|with|to|by|into|be|become|con|col|coi|cogli|in|essere|diventare|diventi|sia) (?:the |some |a |an |lo |la |il |gli |i |le |una |un |l')?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ThatComes();

    [GeneratedRegex(@"(?:\b(?:rather do|swap in|sub in|put in|want to do|let me do|give me|i want|i'd like|can i do|farei piuttosto|preferirei(?: fare)?|voglio|fammi fare|dammi|mettimi|posso fare|vorrei) (?:the |some |a |an |lo |la |il |gli |i |le |una |un )?|\b(?:instead|al suo posto|invece),? (?:do |give me |dammi |fammi )?)$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Wanted();
}
