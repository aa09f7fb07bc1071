using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>R-PROG-12: the first guess of a load, as percent of the maximum, from repetitions and reserve.</summary>
public sealed class PercentTable(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-12");

    private readonly Rule _rule = rules[Id];

    /// <summary>
    /// Percent of the one-repetition maximum, 70-100; null where the table ends, at 12 repetitions to failure.
    /// </summary>
    /// <param name="reps">Repetitions of the set, 1 or more.</param>
    /// <param name="rir">Repetitions in reserve, 0 or more.</param>
    public Decision<decimal?> Percent(int reps, int rir)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(reps, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(rir);

        return new(_rule.Numbers.TryGetValue($"percent.n{reps + rir}", out var percent) ? percent.Default : null, [Id]);
    }
}
