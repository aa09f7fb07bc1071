using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>How many sets and repetitions, with how much in reserve and how much rest.</summary>
internal sealed class Dose(Rulebook rules)
{
    /// <summary>Rest where a dose names none: enough to change sides and breathe.</summary>
    private const int ShortRestSeconds = 30;

    private static readonly RuleId GeneralReps = new("R-GEN-02");
    private static readonly RuleId GeneralSets = new("R-GEN-03");
    private static readonly RuleId GeneralEffort = new("R-GEN-04");
    private static readonly RuleId GeneralRest = new("R-GEN-05");
    private static readonly RuleId HeavyReps = new("R-MAX-02");
    private static readonly RuleId HeavySets = new("R-MAX-03");
    private static readonly RuleId HeavyEffort = new("R-MAX-04");
    private static readonly RuleId HeavyRest = new("R-MAX-05");
    private static readonly RuleId WithoutBarbell = new("R-MAX-13");
    private static readonly RuleId DeloadSize = new("R-DEL-02");

    /// <summary>The exercise's own default dose.</summary>
    public DraftItem Usual(Exercise exercise, Block block, params IReadOnlyList<RuleId> reasons)
    {
        var usual = rules.Prescription(exercise.Prescription);
        var reps = usual.Contacts ?? usual.Reps;

        return new DraftItem(exercise, block, usual.Sets?.Whole ?? 1, [.. reasons, .. usual.RestsOn.Except(reasons)])
        {
            Reps = reps?.Whole,
            Seconds = reps is null ? usual.Seconds?.Whole : null,
            Metres = usual.Metres?.Whole,
            Rir = usual.Rir?.Whole,
            RestSeconds = usual.RestSeconds?.Whole ?? ShortRestSeconds,
        };
    }

    /// <summary>The dose of a main lift in this phase: learning, heavy, or hard with what there is at home.</summary>
    public DraftItem Lift(Exercise exercise, Draft draft)
    {
        if (rules.Prescription(exercise.Prescription).Reps is null)
        {
            return Lighter(Usual(exercise, Block.Strength) with { Sets = SetsAtFirst(draft) }, draft);
        }

        var isHeavyPhase = draft.Phase is Phase.Strength or Phase.Power && draft.Runner.Level > Level.L0;

        return Lighter(
            isHeavyPhase && exercise.Needs.IsLoadableWith(draft.Runner.Equipment) ? Heavy(exercise, draft)
            : isHeavyPhase ? General(exercise, draft) with { Rir = rules[HeavyEffort].Number("rir").Whole, Reasons = [GeneralReps, GeneralSets, WithoutBarbell, GeneralRest] }
            : General(exercise, draft),
            draft);
    }

    /// <summary>The exercise's own dose, begun gently and made lighter in a lighter week.</summary>
    public DraftItem Assistance(Exercise exercise, Block block, Draft draft)
    {
        var usual = Usual(exercise, block);
        var reps = rules.Prescription(exercise.Prescription).Reps;
        var isFirst = IsFirstWeeks(draft);

        return Lighter(
            usual with
            {
                Sets = Math.Min(usual.Sets, SetsAtFirst(draft)),
                Reps = isFirst && reps is { } range ? (int)range.Low : usual.Reps,
            },
            draft);
    }

    private DraftItem General(Exercise exercise, Draft draft) =>
        new(exercise, Block.Strength, SetsAtFirst(draft), [GeneralReps, GeneralSets, GeneralEffort, GeneralRest])
        {
            Reps = rules[GeneralReps].Number("reps").Whole,
            Rir = rules[GeneralEffort].Number("rir").Whole,
            RestSeconds = rules[GeneralRest].Number("rest").Whole,
        };

    private DraftItem Heavy(Exercise exercise, Draft draft) =>
        new(exercise, Block.Strength, rules[HeavySets].Number("sets").Whole, [HeavyReps, HeavySets, HeavyEffort, HeavyRest])
        {
            Reps = draft.Phase == Phase.Power ? (int)rules[HeavyReps].Number("reps_usual").Low : rules[HeavyReps].Number("reps").Whole,
            Rir = rules[HeavyEffort].Number("rir").Whole,
            RestSeconds = rules[HeavyRest].Number("rest").Whole,
        };

    private int SetsAtFirst(Draft draft) =>
        rules[GeneralSets].Number(IsFirstWeeks(draft) ? "sets_first_weeks" : "sets").Whole;

    private bool IsFirstWeeks(Draft draft) => draft.Week <= rules[GeneralSets].Number("first_weeks").Whole;

    private DraftItem Lighter(DraftItem item, Draft draft)
    {
        if (!draft.IsDeload)
        {
            return item;
        }

        var left = 1 - (rules[DeloadSize].Number("sets_cut_percent").High / 100);

        return item with
        {
            Sets = (int)decimal.Ceiling(item.Sets * left),
            Rir = item.Rir + (int)rules[DeloadSize].Number("rir_added").Low,
            Reasons = [.. item.Reasons, DeloadSize],
        };
    }
}
