using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>The load of the next session: a failed repetition speaks first (R-PROG-06), then the reserve (R-PROG-05), then the repetitions (R-PROG-01).</summary>
public sealed class LoadProgress(Rulebook rules)
{
    private static readonly RuleId FailureRule = new("R-PROG-06");

    private readonly InSessionCorrection _inSession = new(rules);
    private readonly RirCorrection _correction = new(rules);
    private readonly DoubleProgression _progression = new(rules);
    private readonly LoadCeiling _ceiling = new(rules);

    /// <summary>The load and repetitions of the session on this date.</summary>
    /// <param name="lift">The exercise.</param>
    /// <param name="history">Its exposures, oldest first, 1 or more.</param>
    /// <param name="on">The day it is planned for.</param>
    public NextLoad Next(Lift lift, IReadOnlyList<Exposure> history, LocalDate on) =>
        Building.Of(history)[^1].HasFailedRep
            ? Lighter(lift, history, on)
            : _correction.Next(lift, history, on) ?? _progression.Next(lift, history, on);

    private NextLoad Lighter(Lift lift, IReadOnlyList<Exposure> history, LocalDate on)
    {
        var wished = _inSession.AfterFailureKg(Building.Of(history)[^1].TopLoadKg);

        return new(LoadRounding.Fit(wished, _ceiling.Kg(history, on).Value, lift.Steps), lift.Target.LowReps, [FailureRule]);
    }
}
