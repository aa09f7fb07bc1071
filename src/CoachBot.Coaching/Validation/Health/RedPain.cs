using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>R-PAIN-03: red pain stops every exercise that the area has to bear, and all impact.</summary>
internal sealed class RedPain : IPlanRule
{
    private static readonly RuleId Rule = new("R-PAIN-03");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var impact = plan.Number(Rule, "no_jumps_from_tier").Whole;

        return
            from injury in plan.Runner.Injuries
            where Hurt.IsRed(plan, injury)
            from day in plan.Days
            from item in day.Items
            where item.Tier >= impact || Hurt.Of(item, injury.Area) is not null
            select plan.Break(Rule, day.Date, $"pain {injury.Pain}", $"pain up to {plan.Number(Rule, "above").Whole}", item);
    }
}
