namespace CoachBot.Understanding.Grammar;

/// <summary>Numbers as runners type them: 60kg, 3x8, 10k.</summary>
internal static class Figures
{
    private const string SetsTimesReps = "#x#";

    /// <summary>The number and its unit apart; any sets by reps are the same.</summary>
    public static string[] Split(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');

        return digits switch
        {
            <= 0 => [word],
            _ when IsSetsTimesReps(word, digits) => [SetsTimesReps],
            _ => [word[..digits], word[digits..]],
        };
    }

    private static bool IsSetsTimesReps(string word, int digits) =>
        word[digits] == 'x' && digits + 1 < word.Length && word.AsSpan(digits + 1).IndexOfAnyExceptInRange('0', '9') < 0;
}
