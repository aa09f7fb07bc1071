namespace CoachBot.Coaching.Runners;

/// <summary>What kind of injury it is.</summary>
public enum InjuryKind
{
    /// <summary>None of the others, or not known.</summary>
    Other,

    /// <summary>A known tendon pain.</summary>
    Tendon,

    /// <summary>A known kneecap pain.</summary>
    Kneecap,

    /// <summary>A muscle.</summary>
    Muscle,

    /// <summary>A joint or ligament.</summary>
    Joint,

    /// <summary>Pain of the bone type: one spot, worse with impact.</summary>
    Bone,

    /// <summary>A bone stress injury that was found.</summary>
    BoneStress,
}
