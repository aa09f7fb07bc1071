namespace CoachBot.Coaching.Progress.Loads;

/// <summary>The ways to make a body-weight exercise harder, in their order (R-PROG-04).</summary>
public enum LadderRung
{
    /// <summary>More repetitions.</summary>
    Reps,

    /// <summary>Slower on the way down.</summary>
    SlowLowering,

    /// <summary>A pause at the bottom.</summary>
    Pause,

    /// <summary>A larger range.</summary>
    Range,

    /// <summary>One side at a time.</summary>
    OneSide,

    /// <summary>Some load; from here on the load progresses.</summary>
    AddedLoad,
}
