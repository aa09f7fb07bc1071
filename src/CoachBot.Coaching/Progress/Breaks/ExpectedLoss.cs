using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>How much strength a break has probably cost.</summary>
/// <param name="Percent">The loss in percent of the former strength, 0-100.</param>
/// <param name="IsMorePossible">Whether the studies end before breaks of this length, so that it may be more.</param>
/// <param name="Reasons">The rules it is taken from.</param>
public sealed record ExpectedLoss(Quantity Percent, bool IsMorePossible, IReadOnlyList<RuleId> Reasons);
