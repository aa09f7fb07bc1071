#pragma warning disable CS1591 // the members are the field's own words, each says itself

namespace CoachBot.Coaching.Exercises;

/// <summary>The movement an exercise trains; a substitute keeps it.</summary>
public enum Pattern
{
    Squat,
    SingleLegSquat,
    KneeExtension,
    Hinge,
    ExplosiveHinge,
    Hamstring,
    Calf,
    Foot,
    HipAbduction,
    HipAdduction,
    HipFlexion,
    TrunkAntiExtension,
    TrunkLateral,
    TrunkAntiRotation,
    TrunkRotation,
    TrunkFlexion,
    TrunkCarry,
    TrunkControl,
    Push,
    Pull,
    ExplosiveSquat,
    ExplosivePull,
    ExplosiveSingleLeg,
    ExplosiveThrow,
    ExplosiveHipFlexion,
    Landing,
    Hops,
    Jump,
    Bound,
    Mobility,
    Recovery,
    Balance,
    Drill,
}
