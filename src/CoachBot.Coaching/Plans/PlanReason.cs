using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Plans;

/// <summary>A rule that shaped a day, in words.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">What it did here.</param>
public sealed record PlanReason(RuleId Rule, string Text);
