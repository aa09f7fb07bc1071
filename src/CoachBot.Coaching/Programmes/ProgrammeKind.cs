namespace CoachBot.Coaching.Programmes;

/// <summary>Where a programme comes from.</summary>
public enum ProgrammeKind
{
    /// <summary>Made from the training rules, and keeps them.</summary>
    Template,

    /// <summary>What a study did, whatever the training rules say to it.</summary>
    Published,
}
