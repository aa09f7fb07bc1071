using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>What an exercise weighs next time, and why.</summary>
/// <param name="LoadKg">Load in kg, 0 for body weight alone; null when the equipment has nothing light enough and an easier variant is needed.</param>
/// <param name="Reps">Repetitions to aim at, inside the target's range.</param>
/// <param name="Reasons">The rules that decided, the deciding one first.</param>
public sealed record NextLoad(decimal? LoadKg, int Reps, IReadOnlyList<RuleId> Reasons);
