namespace CoachBot.Coaching.Cards;

/// <summary>A part of a session, in the order in which they are done (R-DAY-07).</summary>
public enum Block
{
    /// <summary>Easy movement and drills.</summary>
    Warmup,

    /// <summary>Jumps, while fresh.</summary>
    Jumps,

    /// <summary>Loaded and fast.</summary>
    Explosive,

    /// <summary>Squat, single-leg and hinge.</summary>
    Strength,

    /// <summary>Calf and foot.</summary>
    Calf,

    /// <summary>Hip and trunk.</summary>
    Trunk,

    /// <summary>Upper body.</summary>
    Upper,

    /// <summary>Easy end.</summary>
    Cooldown,
}
