namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>What a pain is like, besides its score.</summary>
[Flags]
public enum PainSigns
{
    /// <summary>Nothing of this.</summary>
    None = 0,

    /// <summary>Sharp.</summary>
    Sharp = 1 << 0,

    /// <summary>It rises from set to set.</summary>
    RisesSetBySet = 1 << 1,

    /// <summary>It makes one limp.</summary>
    Limp = 1 << 2,

    /// <summary>The place is swollen.</summary>
    Swelling = 1 << 3,

    /// <summary>The joint gives way.</summary>
    GivesWay = 1 << 4,

    /// <summary>It hurts at night or at rest.</summary>
    NightOrRest = 1 << 5,

    /// <summary>A fingertip finds it on the bone.</summary>
    PinpointOnBone = 1 << 6,

    /// <summary>It sits in one spot.</summary>
    OneSpot = 1 << 7,

    /// <summary>Impact makes it worse.</summary>
    WorseWithImpact = 1 << 8,

    /// <summary>It does not warm up.</summary>
    DoesNotWarmUp = 1 << 9,

    /// <summary>Next morning it is stiffer than usual, or not back to normal.</summary>
    StifferNextMorning = 1 << 10,
}
