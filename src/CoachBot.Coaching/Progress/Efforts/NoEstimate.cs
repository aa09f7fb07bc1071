namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>Why a set gives no estimate of the maximum (R-PROG-13, HARD).</summary>
public enum NoEstimate
{
    /// <summary>There was no load or no repetition.</summary>
    NothingLifted,

    /// <summary>Nothing was said about the repetitions in reserve.</summary>
    EffortUnknown,

    /// <summary>More than 3 repetitions were left: people guess too roughly there.</summary>
    TooEasy,

    /// <summary>More than 10 repetitions to failure: the formulas part ways there.</summary>
    TooManyReps,
}
