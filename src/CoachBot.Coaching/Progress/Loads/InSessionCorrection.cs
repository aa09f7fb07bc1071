using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-PROG-06: the first working set tells how the day is; a failed repetition ends the exercise.</summary>
public sealed class InSessionCorrection(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-06");

    private readonly Rule _rule = rules[Id];
    private readonly LoadCeiling _ceiling = new(rules);
    private readonly RirReliability _reliability = new(rules);

    /// <summary>What follows a set.</summary>
    /// <param name="lift">The exercise.</param>
    /// <param name="set">The set just done.</param>
    /// <param name="history">Earlier exposures, oldest first; today's is not among them.</param>
    /// <param name="today">The day of the session.</param>
    public InSessionChange After(Lift lift, SetResult set, IReadOnlyList<Exposure> history, LocalDate today)
    {
        var ceiling = _ceiling.Kg(history, today);

        return set.HasFailedRep
            ? new(GoesOn: false, LoadRounding.Fit(AfterFailureKg(set.LoadKg), ceiling.Value, lift.Steps), [Id])
            : new(GoesOn: true, LoadRounding.Fit(set.LoadKg * (1 + (Percent(lift, set) / 100)), ceiling.Value, lift.Steps), [Id]);
    }

    /// <summary>The load in kg, not yet rounded, of the session after one with a failed repetition.</summary>
    /// <param name="loadKg">The load that failed, in kg.</param>
    public decimal AfterFailureKg(decimal loadKg) => loadKg * (1 - (Number("failed_rep_cut_percent") / 100));

    private decimal Percent(Lift lift, SetResult set)
    {
        var off = _reliability.IsUsable(set).Value ? set.Rir!.Value - lift.Target.Rir : 0;

        return Math.Abs(off) >= Number("reps_off_target") ? Math.Sign(off) * Number("next_sets_percent") : 0;
    }

    private decimal Number(string name) => _rule.Number(name).Default;
}
