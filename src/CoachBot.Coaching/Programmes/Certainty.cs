namespace CoachBot.Coaching.Programmes;

/// <summary>How well the doses of a published programme are known.</summary>
public enum Certainty
{
    /// <summary>Read in the publication.</summary>
    Seen,

    /// <summary>Told by another publication.</summary>
    Quoted,

    /// <summary>From memory; to be shown as approximate.</summary>
    Approximate,
}
