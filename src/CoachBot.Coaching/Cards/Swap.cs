using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Cards;

/// <summary>What became of a <see cref="SwapWish"/>.</summary>
/// <param name="Card">The day's card after it.</param>
/// <param name="Instead">The exercise that came in; null when none keeps movement and rules, so that the old one went, or stays.</param>
/// <param name="IsLeftOut">Whether the old exercise went without another in its place.</param>
public sealed record Swap(Card Card, ExerciseId? Instead, bool IsLeftOut);
