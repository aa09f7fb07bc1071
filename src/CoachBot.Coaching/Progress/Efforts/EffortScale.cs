using System.Globalization;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>R-PROG-11: an effort of 5-10 (RPE) said as repetitions in reserve, and back.</summary>
public sealed class EffortScale(Rulebook rules)
{
    private const decimal Hardest = 10;

    private static readonly RuleId Id = new("R-PROG-11");

    private readonly Rule _rule = rules[Id];

    /// <summary>The easiest effort, on the scale of 10, from which a load may be worked out.</summary>
    public decimal LowestForLoad { get; } = rules[Id].Number("lowest_rpe_for_load").Default;

    /// <summary>
    /// The repetitions in reserve at this effort, often a range. The effort is read in half points, upwards;
    /// below <see cref="LowestForLoad"/> they are too rough to work out a load, and the answer is null.
    /// </summary>
    /// <param name="rpe">Effort, 0-10.</param>
    public Decision<Quantity?> Rir(decimal rpe)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rpe, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rpe, Hardest);

        var half = decimal.Ceiling(rpe * 2) / 2;

        return new(half < LowestForLoad ? null : _rule.Number(Name(half)), [Id]);
    }

    /// <summary>The effort, 5-10, of a set that leaves this much.</summary>
    /// <param name="rir">Repetitions in reserve, 0 or more.</param>
    public Decision<decimal> Rpe(int rir)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rir);

        var most = _rule.Number("rir.rpe5").Default;

        return new(Hardest - Math.Min(rir, most), [Id]);
    }

    private static string Name(decimal rpe) =>
        "rir.rpe" + rpe.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', '_');
}
