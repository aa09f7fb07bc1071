using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Groups;

/// <summary>R-PREG-01 and R-PREG-02: effort and jumps in pregnancy; nothing at all without a midwife's or doctor's yes.</summary>
internal sealed class DuringPregnancy : IPlanRule
{
    private static readonly RuleId Rule = new("R-PREG-01");
    private static readonly RuleId StopRule = new("R-PREG-02");

    public IEnumerable<Violation> Check(PlanFacts plan) => plan.Runner.Pregnancy switch
    {
        null => [],
        { Cleared: false } => plan.Days
            .Where(day => !day.IsRest)
            .Select(day => plan.Break(StopRule, day.Date, "a session", "none before it is cleared")),
        _ => plan.Days.SelectMany(day => day.Items.SelectMany(item => Of(plan, day, item))),
    };

    private static IEnumerable<Violation> Of(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        var rir = plan.Number(Rule, "rir").Low;
        var reps = plan.Number(Rule, "reps");

        if (item.IsWork && item.Item.Rir < rir)
        {
            yield return plan.Break(Rule, day.Date, $"RIR {item.Item.Rir}", Say.AtLeast(rir), item);
        }

        if (item.IsLegWork && (item.Item.Reps < reps.Low || item.Item.Reps > reps.High))
        {
            yield return plan.Break(Rule, day.Date, $"{item.Item.Reps} reps", Say.Range(reps), item);
        }

        if (item.Tier >= plan.Number(Rule, "no_jumps_from_tier").Low)
        {
            yield return plan.Break(Rule, day.Date, $"T{item.Tier}", "no jumps", item);
        }
    }
}
