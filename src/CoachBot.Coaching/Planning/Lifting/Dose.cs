using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>Step 6, sections 4 to 7: repetitions, effort and rest of an exercise, and its load where one is known.</summary>
internal sealed class Dose(Rulebook rules)
{
    /// <summary>Rest where a dose names none: enough to change sides and breathe.</summary>
    private const int ShortRestSeconds = 30;
    private static readonly RuleId SkillRule = new("R-PROG-10");
    private static readonly RuleId DeloadRule = new("R-DEL-02");

    private static readonly RuleId GeneralEffort = new("R-GEN-04");

    private readonly LiftDose _lifts = new(rules);
    private readonly CalfDose _calves = new(rules);
    private readonly FastLiftDose _explosive = new(rules);
    private readonly LoadOfLift _loads = new(rules);
    private readonly int _deloadRir = (int)rules[DeloadRule].Number("rir_added").High;
    private readonly int _mostRir = (int)rules[GeneralEffort].Number("rir").High;

    public Entry For(Slot slot, Exercise exercise, int sets, Situation situation)
    {
        var role = SlotRoles.Of(slot);
        var usual = rules.Prescription(exercise.Prescription);
        var item = usual.Reps is null || !role.IsLegs ? Usual(exercise, role, usual, situation)
            : exercise.Pattern.IsExplosive() ? _explosive.For(exercise, situation)
            : role.IsCalf ? _calves.For(exercise, usual, situation)
            : _lifts.For(role, exercise, situation);

        item = Limited(item with { Exercise = exercise.Id, Block = role.Block, Sets = sets, PerSide = exercise.Side == Side.Single && exercise.Tier is null, Tier = exercise.Tier }, exercise, situation);

        return new Entry(exercise, _loads.On(exercise, item, situation), slot);
    }

    // The exercise's own dose, which grows a little from week to week.
    private static CardItem Usual(Exercise exercise, SlotRole role, Prescription usual, Situation situation)
    {
        var isHeld = usual.Reps is null;
        var reasons = usual.RestsOn.Select(rule => new Reason(rule));

        return new CardItem
        {
            Exercise = exercise.Id,
            Block = role.Block,
            Sets = 1,
            Reps = isHeld ? null : Grown(usual.Reps!.Value, exercise, situation, 2),
            Seconds = isHeld && usual.Seconds is { } seconds ? Grown(seconds, exercise, situation, 5) : null,
            Metres = isHeld && usual.Seconds is null ? usual.Metres?.Whole : null,
            Rir = usual.Rir?.Whole,
            RestSeconds = usual.RestSeconds?.Whole ?? ShortRestSeconds,
            Reasons = [.. reasons, .. exercise.Prescription == "RX-SKILL" ? [new Reason(SkillRule, Decider.Level, situation.Level.ToString())] : Array.Empty<Reason>()],
        };
    }

    private static int Grown(Quantity range, Exercise exercise, Situation situation, int step) =>
        (int)(situation.IsDeload || situation.Limit.Holds(exercise) ? range.Low : Math.Min(range.High, range.Low + (situation.MesoStep * step)));

    // What group, pain, lighter week and day leave of it; each only ever makes it easier.
    private CardItem Limited(CardItem item, Exercise exercise, Situation situation)
    {
        var limit = situation.Limit;
        var isWork = item.Block is not (Block.Warmup or Block.Cooldown);
        var limited = item;

        if (isWork && item.Reps is { } reps && (reps < limit.FewestReps || reps > limit.MostReps))
        {
            limited = limited with { Reps = Math.Clamp(reps, limit.FewestReps, limit.MostReps) };
        }

        if (limited.Rir is { } rir)
        {
            var wanted = situation.IsDeload ? Math.Min(_mostRir, rir + _deloadRir) : rir;
            wanted = Math.Max(wanted, Math.Min(wanted + situation.AddedRir, _mostRir));
            limited = limited with { Rir = Math.Max(wanted, limit.LeastRir) };
        }

        if (situation.IsDeload && exercise.Pattern.IsLegs())
        {
            limited = limited with { Reasons = [.. limited.Reasons, new Reason(DeloadRule, Decider.Week)] };
        }

        return limited == item ? item : limited with { Reasons = [.. limited.Reasons, .. limited.Rir != item.Rir || limited.Reps != item.Reps ? limit.Reasons.Take(1) : []] };
    }
}
