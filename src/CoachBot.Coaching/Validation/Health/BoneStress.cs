using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>R-RET-10: no hops or jumps after a bone stress injury before a clinician allows them.</summary>
internal sealed class BoneStress : IPlanRule
{
    private static readonly RuleId Rule = new("R-RET-10");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var top = plan.Number(Rule, "top_tier_until_cleared").Whole;

        return plan.Runner.Injuries.Any(injury => injury is { Kind: InjuryKind.BoneStress, Cleared: false })
            ? from day in plan.Days
              from item in day.Items
              where item.Tier > top
              select plan.Break(Rule, day.Date, $"T{item.Tier}", $"T{top}", item)
            : [];
    }
}
