using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-PROG-09: three exposures that better nothing, and the lift gets a rest of its own.</summary>
public sealed class Stall(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-09");

    private readonly Rule _rule = rules[Id];

    /// <summary>What to do; null while the lift still moves, or is too young to tell.</summary>
    /// <param name="history">Its exposures, oldest first.</param>
    public Decision<StallPlan?> Check(IReadOnlyList<Exposure> history)
    {
        var exposures = _rule.Number("exposures").Whole;
        var building = Building.Of(history);
        var before = building.SkipLast(exposures).ToList();
        var hasStalled = before.Count > 0 && building.TakeLast(exposures).All(late => before.Any(early => !IsBetter(late, early)));

        return new(hasStalled ? new(1 - (_rule.Number("load_cut_percent").Default / 100), _rule.Number("sessions").Whole) : null, [Id]);
    }

    private static bool IsBetter(Exposure late, Exposure early) => (late.TopLoadKg, RepsAtTop(late)).CompareTo((early.TopLoadKg, RepsAtTop(early))) > 0;

    private static int RepsAtTop(Exposure exposure) => exposure.Sets.Where(set => set.LoadKg == exposure.TopLoadKg).Sum(set => set.Reps);
}
