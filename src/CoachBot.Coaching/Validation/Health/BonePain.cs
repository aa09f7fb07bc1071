using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>R-PAIN-06: pain of the bone type is red at any score, and red pain (R-PAIN-03) is HARD.</summary>
internal sealed class BonePain : IPlanRule
{
    private static readonly RuleId Rule = new("R-PAIN-06");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from injury in plan.Runner.Injuries
        where Hurt.IsBone(injury)
        from day in plan.Days
        from item in day.Items
        where item.Tier > 0 || Hurt.Of(item, injury.Area) == Caution.Avoid
        select PlanFacts.Forbid(Rule, day.Date, item.Tier > 0 ? $"T{item.Tier}" : "a load on the bone", "no impact before it is cleared", item);
}
