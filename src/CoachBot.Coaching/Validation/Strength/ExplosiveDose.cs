using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>R-EXP-01 to R-EXP-04: load, repetitions, sets and rests of explosive lifts.</summary>
internal sealed class ExplosiveDose : IPlanRule
{
    private static readonly RuleId LoadRule = new("R-EXP-01");
    private static readonly RuleId RepsRule = new("R-EXP-02");
    private static readonly RuleId SetsRule = new("R-EXP-03");
    private static readonly RuleId RestRule = new("R-EXP-04");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        from item in day.Items
        where item.Item.Block == Block.Explosive
        from violation in Of(plan, day, item)
        select violation;

    private static IEnumerable<Violation> Of(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        var reps = plan.Number(RepsRule, "reps");
        var sets = plan.Number(SetsRule, "sets");
        var rest = plan.Number(RestRule, "rest");

        if (item.Item.Pct1rm is { } percent && LoadOf(item) is { } kind
            && plan.Number(LoadRule, $"load.{kind}") is var load && (percent < load.Low || percent > load.High))
        {
            yield return plan.Break(LoadRule, day.Date, $"{Say.Number(percent)} %", $"{Say.Range(load)} %", item);
        }

        if (item.Item.Reps < reps.Low || item.Item.Reps > reps.High)
        {
            yield return plan.Break(RepsRule, day.Date, $"{item.Item.Reps} reps", Say.Range(reps), item);
        }

        if (item.Sets > sets.High || (item.IsCounted && item.Sets < sets.Low && Sessions.FullSession.Is(day)))
        {
            yield return plan.Break(SetsRule, day.Date, $"{item.Sets} sets", Say.Range(sets), item);
        }

        if (item.Item.RestSeconds is { } seconds && (seconds < rest.Low || seconds > rest.High))
        {
            yield return plan.Break(RestRule, day.Date, $"{seconds} s", $"{Say.Range(rest)} s", item);
        }
    }

    private static string? LoadOf(ItemFacts item) => item.Exercise.Pattern switch
    {
        Pattern.ExplosiveSquat when item.Tier > 0 => "jump_squat",
        Pattern.ExplosiveSquat or Pattern.ExplosiveSingleLeg => "speed_lift",
        Pattern.Squat or Pattern.SingleLegSquat or Pattern.KneeExtension or Pattern.Hinge or Pattern.Hamstring => "speed_lift",
        Pattern.ExplosivePull => "clean_pull",
        _ => null,
    };
}
