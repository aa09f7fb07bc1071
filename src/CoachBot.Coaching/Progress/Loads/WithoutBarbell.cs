namespace CoachBot.Coaching.Progress.Loads;

/// <summary>How hard work can be made without a barbell (R-MAX-13).</summary>
public enum WithoutBarbell
{
    /// <summary>The variant is too hard yet: an easier one.</summary>
    Easier,

    /// <summary>It is heavy enough to be maximal strength work.</summary>
    Heavy,

    /// <summary>It is too light for that: moderate sets near the limit, and jumps.</summary>
    ModerateAndJumps,
}
