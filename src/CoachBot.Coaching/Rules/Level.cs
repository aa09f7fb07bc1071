namespace CoachBot.Coaching.Rules;

/// <summary>How used a runner is to strength work (training rules, section 1).</summary>
public enum Level
{
    /// <summary>New: under 4 weeks of regular strength work.</summary>
    L0,

    /// <summary>Beginner: 4 weeks to 6 months.</summary>
    L1,

    /// <summary>Intermediate: 6 to 24 months and gate G3.</summary>
    L2,

    /// <summary>Advanced: over 24 months and gate G4.</summary>
    L3,
}
