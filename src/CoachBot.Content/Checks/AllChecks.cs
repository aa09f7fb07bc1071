using CoachBot.Content.Manuscripts;

namespace CoachBot.Content.Checks;

/// <summary>Every check, in turn; each finds all there is to find.</summary>
internal static class AllChecks
{
    private static readonly Func<Manuscript, IEnumerable<ContentProblem>>[] Checks =
    [
        UniqueIds.Run,
        References.Run,
        Loops.Run,
        NeverHarder.Run,
        Jumps.Run,
        Programmes.Run,
        Ranges.Run,
        Lengths.Run,
        Reasons.Run,
        AskedTwice.Run,
        SaidOnce.Run,
        Utterances.Run,
        Translations.Run,
        SameShape.Run,
    ];

    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) => Checks.SelectMany(check => check(manuscript));
}
