namespace CoachBot.Understanding.Search;

/// <summary>
/// Turns what the search measures into odds. The numbers are a logistic regression over every wording, asked of an index
/// without it, and over some hundred things people ask that are none of the bot's business.
/// </summary>
internal static class Odds
{
    /// <summary>How likely a question is one for this bot.</summary>
    /// <param name="fit">How well the article fits.</param>
    /// <param name="familiar">The part of the question made of known words.</param>
    /// <param name="covered">How much of what the question says stands in the article.</param>
    public static double Ours(double fit, double familiar, double covered) => Logistic((3.7 * fit) + (5.5 * familiar) + (1.5 * covered) - 8.7);

    /// <summary>How likely the best article is the right one, the question being ours.</summary>
    /// <param name="fit">How well it fits.</param>
    /// <param name="lead">How much better than the next one.</param>
    public static double Right(double fit, double lead) => Logistic((1.9 * fit) + (10.7 * lead) - 1.76);

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
