namespace CoachBot.Coaching.Knowledge;

/// <summary>What of a runner's own session answers a general question better than the article alone.</summary>
public enum OwnFigure
{
    /// <summary>Sets and repetitions.</summary>
    Reps,

    /// <summary>The number of sets.</summary>
    Sets,

    /// <summary>The rest between sets.</summary>
    Rest,

    /// <summary>The load, or how to find it.</summary>
    Load,

    /// <summary>Repetitions in reserve.</summary>
    Effort,

    /// <summary>The length of the session in minutes.</summary>
    Minutes,

    /// <summary>The ground contacts of the session's jumps.</summary>
    Contacts,

    /// <summary>The number of sessions in the week.</summary>
    Sessions,
}
