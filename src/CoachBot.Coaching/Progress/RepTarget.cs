namespace CoachBot.Coaching.Progress;

/// <summary>What the working sets of an exercise aim at.</summary>
/// <param name="Sets">Working sets, 1 or more.</param>
/// <param name="LowReps">The bottom of the range of repetitions, 1 or more.</param>
/// <param name="HighReps">The top of the range, never below <paramref name="LowReps"/>.</param>
/// <param name="Rir">Repetitions in reserve, 0-5.</param>
public sealed record RepTarget(int Sets, int LowReps, int HighReps, int Rir)
{
    /// <summary>These repetitions, moved inside the range.</summary>
    public int Within(int reps) => Math.Clamp(reps, LowReps, HighReps);

    /// <summary>Whether every set reached these repetitions with the target in reserve; what was not told was not reached.</summary>
    public bool IsReachedBy(Exposure exposure, int reps) =>
        exposure.Sets.Count >= Sets && exposure.Sets.All(set => !set.HasFailedRep && set.Reps >= reps && set.Rir >= Rir);
}
