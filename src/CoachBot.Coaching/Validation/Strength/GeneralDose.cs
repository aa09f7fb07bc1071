using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>R-GEN-01 to R-GEN-03 and R-GEN-05: load, repetitions, sets and rests of general strength.</summary>
internal sealed class GeneralDose : IPlanRule
{
    private static readonly RuleId LoadRule = new("R-GEN-01");
    private static readonly RuleId RepsRule = new("R-GEN-02");
    private static readonly RuleId SetsRule = new("R-GEN-03");
    private static readonly RuleId RestRule = new("R-GEN-05");
    private static readonly RuleId LongSetsRule = new("R-END-01");
    private static readonly RuleId ShortRestRule = new("R-END-02");
    private static readonly RuleId NearRule = new("R-MAX-13");
    private static readonly RuleId LongRestRule = new("R-MAX-05");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        where day.IsMain
        from item in day.Items
        where LiftZone.IsGeneral(plan, item)
        from violation in Of(plan, day, item)
        select violation;

    private static IEnumerable<Violation> Of(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        var load = plan.Number(LoadRule, "load");
        var sets = plan.Number(SetsRule, "sets");
        var reps = Reps(plan, item);
        var rest = Rest(plan, item);

        if (item.Item.Pct1rm < load.Low || (item.Item.Pct1rm > load.High && plan.LevelOn(day.Date) == Level.L0))
        {
            yield return plan.Break(LoadRule, day.Date, $"{Say.Number(item.Item.Pct1rm.Value)} %", $"{Say.Range(load)} %", item);
        }

        if (item.Item.Reps > reps)
        {
            yield return plan.Break(RepsRule, day.Date, $"{item.Item.Reps} reps", Say.Number(reps), item);
        }

        if (item.Sets > sets.High)
        {
            yield return plan.Break(SetsRule, day.Date, $"{item.Sets} sets", Say.Range(sets), item);
        }

        if (item.Item.RestSeconds is { } seconds && (seconds < rest.Low || seconds > rest.High))
        {
            yield return plan.Break(RestRule, day.Date, $"{seconds} s", $"{Say.Range(rest)} s", item);
        }
    }

    // Without a load, strength-endurance goes on where general strength ends.
    private static decimal Reps(PlanFacts plan, ItemFacts item) =>
        item.Item.Pct1rm is null ? plan.Number(LongSetsRule, "reps").High : plan.Number(RepsRule, "reps").High;

    private static Quantity Rest(PlanFacts plan, ItemFacts item)
    {
        var rest = plan.Number(RestRule, "rest");

        if (item.Item.Reps <= plan.Number(NearRule, "reps").High)
        {
            return rest with { High = plan.Number(LongRestRule, "rest").High };
        }

        return item.Item.Reps >= plan.Number(LongSetsRule, "reps").Low
            ? rest with { Low = plan.Number(ShortRestRule, "rest").Low }
            : rest;
    }
}
