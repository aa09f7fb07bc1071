using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Planning.Limits;

/// <summary>Some areas of the body.</summary>
internal readonly record struct AreaSet(int Bits)
{
    public bool IsEmpty => Bits == 0;

    public static AreaSet Of(BodyArea area) => new(1 << (int)area);

    public bool Holds(BodyArea area) => (Bits & (1 << (int)area)) != 0;

    public AreaSet And(AreaSet other) => new(Bits | other.Bits);
}
