using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>R-MAX-02, R-MAX-03 and R-MAX-05: repetitions, sets and rests of heavy lifts.</summary>
internal sealed class HeavyDose : IPlanRule
{
    private static readonly RuleId RepsRule = new("R-MAX-02");
    private static readonly RuleId SetsRule = new("R-MAX-03");
    private static readonly RuleId RestRule = new("R-MAX-05");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Days.SelectMany(day => OfDay(plan, day, [.. day.Items.Where(item => LiftZone.IsHeavy(plan, item))]));

    private static IEnumerable<Violation> OfDay(PlanFacts plan, DayFacts day, IReadOnlyList<ItemFacts> lifts)
    {
        var reps = plan.Number(RepsRule, "reps");
        var sets = plan.Number(SetsRule, "sets");
        var rest = Rest(plan, day);

        foreach (var lift in lifts)
        {
            var hasTooFewSets = lift.IsCounted && lift.Sets < sets.Low && LiftZone.IsHeavyByPercent(plan, lift) && Sessions.FullSession.Is(day);

            if (lift.Item.Reps < reps.Low || lift.Item.Reps > reps.High)
            {
                yield return plan.Break(RepsRule, day.Date, $"{lift.Item.Reps} reps", Say.Range(reps), lift);
            }

            if (lift.Sets > sets.High || hasTooFewSets)
            {
                yield return plan.Break(SetsRule, day.Date, $"{lift.Sets} sets", Say.Range(sets), lift);
            }

            if (lift.Item.RestSeconds is { } seconds && (seconds < rest.Low || seconds > rest.High))
            {
                yield return plan.Break(RestRule, day.Date, $"{seconds} s", $"{Say.Range(rest)} s", lift);
            }
        }

        var top = plan.Number(SetsRule, "sets_top").Whole;
        var mayBeTop = plan.Number(SetsRule, "lifts_with_top_sets").Whole;
        var tops = lifts.Count(lift => lift.Sets == top);

        if (tops > mayBeTop)
        {
            yield return plan.Break(SetsRule, day.Date, $"{tops} lifts with {top} sets", Say.Number(mayBeTop));
        }
    }

    // Who is new to it lifts less and needs shorter rests.
    private static Quantity Rest(PlanFacts plan, DayFacts day)
    {
        var rest = plan.Number(RestRule, "rest");

        return plan.LevelOn(day.Date) <= Level.L1 ? rest with { Low = plan.Number(RestRule, "rest_new").Low } : rest;
    }
}
