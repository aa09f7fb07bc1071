namespace CoachBot.Coaching.Planning.Sessions;

/// <summary>The places of a session that an exercise can take; each keeps its exercise for a block of weeks.</summary>
internal enum Slot
{
    Squat,
    SingleLeg,
    Hinge,
    Calf,
    Trunk,
    Upper,
    SecondHinge,
    Explosive,
    SecondSingleLeg,
    Hamstring,
    SecondCalf,
    Hip,
    SecondTrunk,
    Foot,
    Balance,
    LightHip,
    LightTrunk,
    LightUpper,
    Mobility,
}
