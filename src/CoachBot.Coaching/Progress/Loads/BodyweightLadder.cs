using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-PROG-04: without weights, more repetitions first, then one harder way after the other.</summary>
public sealed class BodyweightLadder(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-04");

    private readonly Rule _rule = rules[Id];

    /// <summary>The next step: one repetition more, or at the top of them the next rung; the same when the last was not reached.</summary>
    /// <param name="now">The step that was tried.</param>
    /// <param name="last">What was done.</param>
    /// <param name="target">Sets and reserve to keep; a new rung begins at the bottom of its range.</param>
    public Decision<LadderStep> Next(LadderStep now, Exposure last, RepTarget target)
    {
        var most = _rule.Number("reps").Whole;

        if (!target.IsReachedBy(last, Math.Min(now.Reps, most)))
        {
            return new(now, [Id]);
        }

        return new(
            last.FewestReps < most ? now with { Reps = last.FewestReps + 1 }
            : now.Rung == LadderRung.AddedLoad ? now with { Reps = most }
            : On(now.Rung + 1, target.LowReps),
            [Id]);
    }

    // Slow, paused and deep add up; one side at a time starts plain again, because it is hard enough.
    private LadderStep On(LadderRung rung, int reps) => new(rung, reps)
    {
        LoweringSeconds = rung is LadderRung.SlowLowering or LadderRung.Pause or LadderRung.Range ? _rule.Number("lowering_seconds").Whole : 0,
        PauseSeconds = rung is LadderRung.Pause or LadderRung.Range ? _rule.Number("pause_seconds").Whole : 0,
    };
}
