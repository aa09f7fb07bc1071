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

    /// <summary>The numbers that are about as big as one of two digits: an answer for those of 65 is one for those of 62.</summary>
    public static IEnumerable<string> Near(string word) =>
        word is [>= '1' and <= '9', >= '0' and <= '9'] ? Enumerable.Range(0, 10).Select(last => $"{word[0]}{last}") : [];

    private static bool IsSetsTimesReps(string word, int digits) =>
        word[digits] == 'x' && digits + 1 < word.Length && word.AsSpan(digits + 1).IndexOfAnyExceptInRange('0', '9') < 0;
}
