using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>R-PROG-07: which reported reserves may be used, and how far off they are.</summary>
public sealed class RirReliability(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-07");

    private readonly Rule _rule = rules[Id];

    /// <summary>Whether the reserve of this set may steer a load: 5 or fewer left, in a set of 12 or fewer.</summary>
    public Decision<bool> IsUsable(SetResult set) => new(
        set.Rir >= 0 && set.Rir <= _rule.Number("rir_max").Default && set.Reps <= _rule.Number("reps_max").Default,
        [Id]);

    /// <summary>How many repetitions a report of this reserve is usually off, 1 or 2.</summary>
    /// <param name="rir">Repetitions in reserve, 0 or more.</param>
    public Decision<decimal> ErrorReps(int rir) => new(
        _rule.Number(rir <= _rule.Number("near_failure").High ? "error_near_failure" : "error_far_from_failure").Default,
        [Id]);

    /// <summary>A beginner's answer as repetitions in reserve; null when many were left.</summary>
    /// <param name="answer">What was answered.</param>
    /// <param name="targetRir">What was aimed at, 0 or more.</param>
    public Decision<int?> Rir(ReserveAnswer answer, int targetRir) => new(
        answer switch
        {
            ReserveAnswer.AFew => Nearest(_rule.Number("asked_of_beginners.a_few"), targetRir),
            ReserveAnswer.Some => Nearest(_rule.Number("asked_of_beginners.some"), targetRir),
            _ => null,
        },
        [Id]);

    /// <summary>A reserve told as a range counts as what lies nearest to the target: a range that holds it has met it.</summary>
    public static int Nearest(Quantity reported, int targetRir) =>
        decimal.ToInt32(Math.Clamp(targetRir, reported.Low, reported.High));
}
