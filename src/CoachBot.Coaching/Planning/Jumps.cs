using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-PLYO-01: jumps of the highest tier that level and gate allow, within the caps on contacts.</summary>
internal sealed class Jumps(ExerciseChoice choice, Dose dose, Rulebook rules) : IPlanningStep
{
    /// <summary>Tier 3 and above must keep clear of key runs (R-PLYO-17), whose days are not known yet.</summary>
    private const int TopTierWithoutRunDays = 2;

    private static readonly RuleId TierRule = new("R-PLYO-01");
    private static readonly RuleId HopCapRule = new("R-PLYO-05");
    private static readonly RuleId ContactCapRule = new("R-PLYO-02");
    private static readonly RuleId DoseRule = new("R-PLYO-08");

    public Draft Apply(Draft draft)
    {
        if (draft.Kind != CardKind.Main)
        {
            return draft;
        }

        var tier = TopTier(draft);

        return choice.Pick(draft, exercise => exercise.Tier == tier && exercise.Prescription == $"RX-T{tier}") is { } exercise
            ? draft.With(WithinCaps(dose.Usual(exercise, Block.Jumps, TierRule, DoseRule), draft, tier))
            : draft;
    }

    private int TopTier(Draft draft)
    {
        var byLevel = rules[TierRule].Number($"top_tier.{draft.Runner.Level}").Whole;
        var byWeek = draft.Phase == Calendar.Phase.Transition ? 1 : TopTierWithoutRunDays;

        return Math.Min(Math.Min(byLevel, byWeek), draft.Runner.Gates);
    }

    private DraftItem WithinCaps(DraftItem item, Draft draft, int tier)
    {
        var cap = tier switch
        {
            0 => int.MaxValue,
            1 => rules[HopCapRule].Number($"per_session.{draft.Runner.Level}").Whole * rules[HopCapRule].Number("start_share").Whole / 100,
            _ => rules[ContactCapRule].Number($"contacts.{draft.Runner.Level}").Whole,
        };

        if (item.Contacts <= cap)
        {
            return item;
        }

        var reps = Math.Min(item.Reps ?? 1, cap);

        return item with
        {
            Reps = reps,
            Sets = Math.Max(1, cap / reps),
            Reasons = [.. item.Reasons, tier == 1 ? HopCapRule : ContactCapRule],
        };
    }
}
