namespace CoachBot.Coaching.Calendar;

/// <summary>The part of the season a training day belongs to (training rules, section 1).</summary>
public enum Phase
{
    /// <summary>General strength next to easy running.</summary>
    Base,

    /// <summary>Maximal strength.</summary>
    Strength,

    /// <summary>Power: fewer, faster repetitions and more jumps.</summary>
    Power,

    /// <summary>The racing season: less, not lighter.</summary>
    Competition,

    /// <summary>The last 7-14 days before the goal race.</summary>
    Taper,

    /// <summary>The break after a season.</summary>
    Transition,

    /// <summary>The way back after a layoff.</summary>
    Return,
}
