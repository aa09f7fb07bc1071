using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-PROG-03 (HARD): no exercise gains more than 10 % in a week.</summary>
public sealed class LoadCeiling(Rulebook rules)
{
    private const int DaysPerWeek = 7;

    private static readonly RuleId Id = new("R-PROG-03");

    private readonly decimal _rise = rules[Id].Number("weekly_rise").Default;

    /// <summary>
    /// The heaviest load in kg allowed on this date: measured from the lightest exposure of the week before it, or from the
    /// last one when that week has none. Null when the exercise was never loaded.
    /// </summary>
    public Decision<decimal?> Kg(IReadOnlyList<Exposure> history, LocalDate on)
    {
        var loaded = history.Where(exposure => exposure.TopLoadKg > 0 && exposure.Date <= on).OrderBy(exposure => exposure.Date).ToList();
        var from = loaded.Where(exposure => exposure.Date >= on.PlusDays(-DaysPerWeek)).ToList() is { Count: > 0 } week
            ? week.Min(exposure => exposure.TopLoadKg)
            : loaded.LastOrDefault()?.TopLoadKg;

        return new(from * (1 + (_rise / 100)), [Id]);
    }
}
