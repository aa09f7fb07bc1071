namespace CoachBot.Understanding.Search;

/// <summary>One term of a question.</summary>
/// <param name="Says">How much it says.</param>
/// <param name="Guesses">What it may stand for, the surest first.</param>
internal sealed record Asked(double Says, IReadOnlyList<Guess> Guesses);
