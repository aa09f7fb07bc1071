using System.Text.RegularExpressions;
using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>Tells which exercise shall go and which shall come: "lunges for step-ups", "step-ups instead of lunges".</summary>
internal static partial class SwapReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static (NamedExercise? From, NamedExercise? To) Read(string text, IReadOnlyList<FoundExercise> found)
    {
        if (found.Count == 0)
        {
            return (null, null);
        }

        var first = found[0];

        if (found.Count == 1)
        {
            return IsWanted(text[..first.Start]) ? (null, first.Exercise) : (first.Exercise, null);
        }

        var second = found[1];
        var before = text[..first.Start];
        var between = text[first.End..second.Start];

        if (first.Exercise.Name == second.Exercise.Name)
        {
            return (first.Exercise, null);
        }

        if (InsteadOf().IsMatch(between) || (For().IsMatch(between) && Substitute().IsMatch(before)) || (Prefer().IsMatch(before) && PreferTo().IsMatch(between)))
        {
            return (second.Exercise, first.Exercise);
        }

        return InsteadOf().IsMatch(before) || Becomes().IsMatch(between) || (Exchange().IsMatch(before) && With().IsMatch(between))
            ? (first.Exercise, second.Exercise)
            : (first.Exercise, null);
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

    [GeneratedRegex(@"\b(?:prefer|preferirei|preferisco|like)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Prefer();

    [GeneratedRegex(@"^ ?(?:to|a|al|allo|alla|ai|agli|alle|than)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PreferTo();

    [GeneratedRegex(@"->|=>|\b(?:becomes|diventa|via,? (?:e )?dentro|out,? (?:and )?in|and (?:put|pick|give|add|do|use|let)|e (?:metti|mettici|mettimi|dammi|fammi|aggiungi|inserisci|scegli))\b|^ ?> ?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Becomes();

    [GeneratedRegex(@"\b(?:swap\w*|swop\w*|switch\w*|replac\w+|exchang\w+|chang\w+|trade|trading|substitut\w+|turn|make|convert|cambi\w*|scambi\w*|sostitui\w+|rimpiazz\w+|trasforma|metti|mettere|togli)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Exchange();

    [GeneratedRegex(@"\b(?:for|with|w|to|by|into|4|2|con|col|coi|per|x|in|cogli)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex With();

    [GeneratedRegex(@"(?:\b(?:rather do|swap in|sub in|put in|want to do|let me do|give me|i want|i'd like|can i do|farei piuttosto|preferirei(?: fare)?|voglio|fammi fare|dammi|mettimi|posso fare|vorrei) (?:the |some |a |an |lo |la |il |gli |i |le |una |un )?|\b(?:instead|al suo posto|invece),? (?:do |give me |dammi |fammi )?)$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Wanted();
}
