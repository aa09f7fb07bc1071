using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>R-PAIN-02: at amber pain no jumps, and only a known tendon or kneecap pain is worked on.</summary>
internal sealed class AmberPain : IPlanRule
{
    private static readonly RuleId Rule = new("R-PAIN-02");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var jumps = plan.Number(Rule, "no_jumps_from_tier").Low;

        return
            from injury in plan.Runner.Injuries
            where Hurt.IsAmber(plan, injury)
            from day in plan.Days
            from item in day.Items
            where item.Tier >= jumps || (Hurt.Of(item, injury.Area) == Caution.Modify && !IsKnown(injury))
            select plan.Break(Rule, day.Date, $"pain {injury.Pain}", item.Tier >= jumps ? "no jumps" : "an exercise that spares it", item);
    }

    private static bool IsKnown(Injury injury) => injury.Kind is InjuryKind.Tendon or InjuryKind.Kneecap;
}
