namespace CoachBot.Coaching.Programmes;

/// <summary>How much the race at the end of a week matters.</summary>
public enum RaceRank
{
    /// <summary>The goal of the season.</summary>
    A,

    /// <summary>A race on the way there.</summary>
    B,
}
