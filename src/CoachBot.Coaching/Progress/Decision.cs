using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress;

/// <summary>A value, and the rules that decided it.</summary>
/// <param name="Value">What was decided.</param>
/// <param name="Reasons">The rules, the deciding one first; never empty.</param>
public sealed record Decision<T>(T Value, IReadOnlyList<RuleId> Reasons);
