namespace CoachBot.Coaching.Exercises;

/// <summary>Whether both sides work together; the repetitions of a one-sided exercise are per side.</summary>
public enum Side
{
    /// <summary>Both legs or arms together.</summary>
    Both,

    /// <summary>One side at a time, or alternating.</summary>
    Single,
}
