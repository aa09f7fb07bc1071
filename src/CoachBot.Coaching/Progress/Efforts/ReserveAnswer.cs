namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>What a beginner answers to "how many more could you have done?" (R-PROG-07).</summary>
public enum ReserveAnswer
{
    /// <summary>1-2 more.</summary>
    AFew,

    /// <summary>3-4 more.</summary>
    Some,

    /// <summary>Many more; how many cannot be known.</summary>
    Many,
}
