using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities;

/// <summary>Words that say something goes from one day to another, so that "from Monday to Tuesday" is no range.</summary>
internal static partial class MoveWords
{
    public static bool AreIn(Said said) => said.Has(Shape());

    [GeneratedRegex(
        @"\b(?:move[ds]?|moving|shift(?:ed)?|switch(?:ed)?|swap(?:ped)?|change[ds]?|transfer|reschedule|spost\w+|passa\w*|cambi\w+|trasferi\w+)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape();
}
