namespace CoachBot.Coaching.Progress.Loads;

/// <summary>Where a runner stands on the body-weight ladder.</summary>
/// <param name="Rung">What makes the exercise harder now.</param>
/// <param name="Reps">Repetitions to aim at, 1 or more.</param>
public sealed record LadderStep(LadderRung Rung, int Reps)
{
    /// <summary>Seconds on the way down; 0 when free.</summary>
    public int LoweringSeconds { get; init; }

    /// <summary>Seconds at the bottom; 0 when there is no pause.</summary>
    public int PauseSeconds { get; init; }
}
