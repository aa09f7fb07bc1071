namespace CoachBot.Coaching.Runners;

/// <summary>How much a race matters.</summary>
public enum RacePriority
{
    /// <summary>The goal of the season.</summary>
    A,

    /// <summary>A race on the way to it.</summary>
    B,
}
