namespace CoachBot.Coaching.Cards;

/// <summary>Why a runner wants another exercise.</summary>
public enum SwapCause
{
    /// <summary>What it needs is not there today.</summary>
    Equipment,

    /// <summary>It hurts somewhere.</summary>
    Pain,

    /// <summary>It takes too long.</summary>
    Time,

    /// <summary>The runner does not like it.</summary>
    Dislike,
}
