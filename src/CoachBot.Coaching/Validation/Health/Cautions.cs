using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>The catalogue's cautions: an exercise to leave out while an area hurts, told with the rule of that area.</summary>
internal sealed class Cautions : IPlanRule
{
    private const int RealJumps = 2;

    private static readonly RuleId BirthRule = new("R-POST-01");

    private static readonly Dictionary<BodyArea, RuleId> Rules = new()
    {
        [BodyArea.Knee] = new("R-PFP-01"),
        [BodyArea.Achilles] = new("R-ACH-01"),
        [BodyArea.Back] = new("R-PAIN-02"),
        [BodyArea.Foot] = new("R-HEEL-01"),
        [BodyArea.Shin] = new("R-SHIN-01"),
        [BodyArea.Hip] = new("R-PAIN-02"),
        [BodyArea.Ankle] = new("R-RET-09"),
        [BodyArea.Arm] = new("R-PAIN-02"),
        [BodyArea.Pregnancy] = new("R-PREG-01"),
    };

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var hurt = plan.Runner.Injuries
            .Where(injury => !Hurt.IsBone(injury) && !Hurt.IsRed(plan, injury) && (!injury.Cleared || Hurt.IsAmber(plan, injury)))
            .Select(injury => injury.Area)
            .Concat(plan.Runner.Cautions)
            .Distinct()
            .ToList();
        var hasAmber = plan.Runner.Injuries.Any(injury => Hurt.IsAmber(plan, injury));

        return
            from day in plan.Days
            from item in day.Items
            where !(hasAmber && item.Tier >= RealJumps)
            from rule in hurt.Where(area => Hurt.Of(item, area) == Caution.Avoid).Select(area => Rules[area]).Concat(ForTwo(plan, day, item)).Distinct()
            select plan.Break(rule, day.Date, "an exercise to leave out", "a substitute", item);
    }

    // Jumps are told by the rules of pregnancy and birth themselves.
    private static IEnumerable<RuleId> ForTwo(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        if (Hurt.Of(item, BodyArea.Pregnancy) != Caution.Avoid)
        {
            yield break;
        }

        if (plan.Runner.Pregnancy is { Cleared: true } && item.Tier < RealJumps)
        {
            yield return Rules[BodyArea.Pregnancy];
        }

        if (plan.Runner.Postpartum is { } birth && item.Tier < 1
            && birth.Weeks + (Period.DaysBetween(plan.FirstDay, day.Date) / 7) < plan.Number(BirthRule, "low_impact").High)
        {
            yield return BirthRule;
        }
    }
}
