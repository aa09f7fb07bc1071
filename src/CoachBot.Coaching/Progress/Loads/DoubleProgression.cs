using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-PROG-01: repetitions first; when every set has reached the top twice in a row, the load rises and the count starts again.</summary>
public sealed class DoubleProgression(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-01");

    private readonly int _sessions = rules[Id].Number("sessions").Whole;
    private readonly LoadStep _step = new(rules);
    private readonly LoadCeiling _ceiling = new(rules);

    /// <summary>The load and repetitions of the session on this date.</summary>
    /// <param name="lift">The exercise.</param>
    /// <param name="history">Its exposures, oldest first, 1 or more.</param>
    /// <param name="on">The day it is planned for.</param>
    public NextLoad Next(Lift lift, IReadOnlyList<Exposure> history, LocalDate on)
    {
        var building = Building.Of(history);
        var last = building[^1];
        var load = last.TopLoadKg;
        var ceiling = _ceiling.Kg(history, on);

        if (!IsMastered(lift.Target, building, load))
        {
            return new(LoadRounding.Fit(load, ceiling.Value, lift.Steps), lift.Target.Within(last.FewestReps + 1), [Id]);
        }

        var step = _step.Percent(lift.Pattern);
        var wished = load * (1 + (step.Value.Default / 100));

        return LoadRounding.Rise(load, wished, ceiling.Value, lift.Steps) is { } heavier
            ? new(heavier, lift.Target.LowReps, [Id, .. step.Reasons])
            : new(LoadRounding.Fit(load, ceiling.Value, lift.Steps), lift.Target.HighReps, [Id, .. ceiling.Reasons]);
    }

    private bool IsMastered(RepTarget target, IReadOnlyList<Exposure> history, decimal loadKg) =>
        history.Count >= _sessions && history.TakeLast(_sessions).All(exposure =>
            target.IsReachedBy(exposure, target.HighReps) && exposure.Sets.All(set => set.LoadKg == loadKg));
}
