using NodaTime;

namespace CoachBot.Coaching.Progress;

/// <summary>One exercise in one session, as it was done.</summary>
/// <param name="Date">The day, in the runner's zone.</param>
/// <param name="Sets">The working sets in the order in which they were done, 1 or more; warm-up sets are not among them.</param>
public sealed record Exposure(LocalDate Date, IReadOnlyList<SetResult> Sets)
{
    /// <summary>The heaviest load in kg, 0 or more.</summary>
    public decimal TopLoadKg => Sets.Max(set => set.LoadKg);

    /// <summary>The repetitions of the set that had fewest, 0 or more.</summary>
    public int FewestReps => Sets.Min(set => set.Reps);

    /// <summary>Whether it was made lighter on purpose (deload, taper): it says nothing of what the runner can do.</summary>
    public bool IsLighter { get; init; }

    /// <summary>Whether a repetition failed in any set.</summary>
    public bool HasFailedRep => Sets.Any(set => set.HasFailedRep);
}
