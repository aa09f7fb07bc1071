using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-01: the hardest jumps that level and gates allow; the coach's own are never planned.</summary>
internal sealed class TopTier : IPlanRule
{
    private static readonly RuleId Rule = new("R-PLYO-01");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        let most = Most(plan, day)
        from item in day.Items
        where item.Tier > most
        select plan.Break(Rule, day.Date, $"T{item.Tier}", $"T{most}", item);

    private static int Most(PlanFacts plan, DayFacts day)
    {
        var withoutGate = plan.Number(Rule, "top_tier_no_gate").Whole;
        var level = plan.Number(Rule, $"top_tier.{plan.LevelOn(day.Date)}").Whole;
        var coachOnly = plan.Number(Rule, "coach_only_tier").Whole;

        return Math.Max(withoutGate, Math.Min(Math.Min(level, plan.Runner.Gates), coachOnly - 1));
    }
}
