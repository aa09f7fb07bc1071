using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-PROG-05: what was left in reserve corrects the next load.</summary>
public sealed class RirCorrection(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-05");

    private readonly Rule _rule = rules[Id];
    private readonly LoadCeiling _ceiling = new(rules);
    private readonly RirReliability _reliability = new(rules);

    /// <summary>The change of load in percent, -5 to 7.5; 0 when the effort was as planned.</summary>
    /// <param name="reportedRir">Repetitions in reserve as reported.</param>
    /// <param name="targetRir">Repetitions in reserve aimed at.</param>
    public Decision<decimal> Percent(int reportedRir, int targetRir) => new(
        (reportedRir - targetRir) switch
        {
            >= 3 => Number("plus3"),
            2 => Number("plus2"),
            1 => Number("plus1"),
            0 => 0,
            -1 => Number("minus1"),
            _ => Number("minus2"),
        },
        [Id]);

    /// <summary>The load of the session on this date; null when the effort was as planned or cannot be trusted.</summary>
    /// <param name="lift">The exercise.</param>
    /// <param name="history">Its exposures, oldest first, 1 or more.</param>
    /// <param name="on">The day it is planned for.</param>
    public NextLoad? Next(Lift lift, IReadOnlyList<Exposure> history, LocalDate on)
    {
        var last = Building.Of(history)[^1];
        var hardest = last.Sets.Where(set => _reliability.IsUsable(set).Value).Min(set => set.Rir);

        if (hardest is not { } rir || Percent(rir, lift.Target.Rir) is not { Value: not 0 } percent)
        {
            return null;
        }

        // Whoever stopped below the range had more in reserve because less was done.
        if (percent.Value > 0 && last.FewestReps < lift.Target.LowReps)
        {
            return null;
        }

        var ceiling = _ceiling.Kg(history, on);
        var wished = last.TopLoadKg * (1 + (percent.Value / 100));

        return new(
            LoadRounding.Fit(wished, ceiling.Value, lift.Steps),
            lift.Target.Within(last.FewestReps),
            wished > ceiling.Value ? [Id, .. ceiling.Reasons] : [Id]);
    }

    private decimal Number(string name) => _rule.Number($"correction.{name}").Default;
}
