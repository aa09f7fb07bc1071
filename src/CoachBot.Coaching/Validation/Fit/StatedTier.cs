using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Fit;

/// <summary>C-TIER: a jump is of the tier that the catalogue gives it.</summary>
internal sealed class StatedTier : IPlanRule
{
    private static readonly RuleId Rule = new("C-TIER");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        from item in day.Items
        where item.Item.Tier != item.Exercise.Tier
        select PlanFacts.Forbid(Rule, day.Date, Told(item.Item.Tier), Told(item.Exercise.Tier), item);

    private static string Told(int? tier) => tier is null ? "no tier" : $"T{tier}";
}
