#pragma warning disable CS1591 // the members are the field's own words, each says itself

namespace CoachBot.Coaching.Exercises;

/// <summary>Where a caution applies (exercise catalogue, "cautions"); shin means bone-type shin pain.</summary>
public enum BodyArea
{
    Knee,
    Achilles,
    Back,
    Foot,
    Shin,
    Hip,
    Ankle,
    Arm,
    Pregnancy,
}
