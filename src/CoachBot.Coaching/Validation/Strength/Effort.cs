using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>R-MAX-04 and R-GEN-04: repetitions in reserve; no squat, hinge, lunge or jump goes to failure.</summary>
internal sealed class Effort : IPlanRule
{
    private static readonly RuleId HeavyRule = new("R-MAX-04");
    private static readonly RuleId GeneralRule = new("R-GEN-04");
    private static readonly RuleId NearRule = new("R-MAX-13");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Days.SelectMany(day => day.Items.Select(item => Of(plan, day, item)).OfType<Violation>());

    private static Violation? Of(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        if (item.Item.Rir is not { } rir)
        {
            return null;
        }

        var heavy = plan.Number(HeavyRule, "rir");

        if (rir < heavy.Low && IsNeverToFailure(item))
        {
            return plan.Break(HeavyRule, day.Date, $"RIR {rir}", $"RIR {Say.Range(heavy)}", item);
        }

        if (LiftZone.IsHeavy(plan, item) && rir > heavy.High && Sessions.FullSession.Is(day) && day.IsMain)
        {
            return PlanFacts.Advise(HeavyRule, day.Date, $"RIR {rir}", $"RIR {Say.Range(heavy)}", item);
        }

        return LiftZone.IsGeneral(plan, item) && IsOff(plan, day, item, rir) is { } allowed
            ? plan.Break(GeneralRule, day.Date, $"RIR {rir}", $"RIR {Say.Range(allowed)}", item)
            : null;
    }

    private static Quantity? IsOff(PlanFacts plan, DayFacts day, ItemFacts item, int rir)
    {
        var allowed = plan.Number(GeneralRule, "rir");

        // Without a barbell, short sets come nearer to the limit.
        if (item.Item.Reps <= plan.Number(NearRule, "reps").High)
        {
            allowed = allowed with { Low = plan.Number(NearRule, "rir").Low };
        }

        var isTooEasy = rir > allowed.High && day.IsMain && Sessions.FullSession.Is(day);

        return rir < allowed.Low || isTooEasy ? allowed : null;
    }

    private static bool IsNeverToFailure(ItemFacts item) =>
        item.Tier >= 0 || item.IsExplosive || item.Exercise.Pattern is Pattern.Squat or Pattern.SingleLegSquat or Pattern.Hinge;
}
