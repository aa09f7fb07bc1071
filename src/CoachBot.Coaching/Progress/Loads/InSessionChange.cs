using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>How an exercise goes on after its first working set.</summary>
/// <param name="GoesOn">Whether more sets follow.</param>
/// <param name="LoadKg">Load in kg of the next sets, or of the next session when this one stops; null when nothing is light enough.</param>
/// <param name="Reasons">The rules that decided.</param>
public sealed record InSessionChange(bool GoesOn, decimal? LoadKg, IReadOnlyList<RuleId> Reasons);
