namespace CoachBot.Understanding.Search;

/// <summary>What a typed term may stand for.</summary>
/// <param name="Term">The number of the learnt term.</param>
/// <param name="Sure">From 0 to 1, which is the very term.</param>
internal readonly record struct Guess(int Term, double Sure);
