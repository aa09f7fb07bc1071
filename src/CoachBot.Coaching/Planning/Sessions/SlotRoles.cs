using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Planning.Sessions;

/// <summary>R-COMP-01, R-UNI-01 and R-DAY-12: which movements a runner's sessions are made of, in the order of R-DAY-07.</summary>
internal static class SlotRoles
{
    private static readonly Pattern[] OneLeg = [Pattern.SingleLegSquat];
    private static readonly Pattern[] TwoLegs = [Pattern.Squat];
    private static readonly Pattern[] Hinges = [Pattern.Hinge];

    private static readonly Dictionary<Slot, SlotRole> All = new[]
    {
        new SlotRole(Slot.Squat, [[Pattern.Squat, Pattern.SingleLegSquat]], Block.Strength, 100),
        new SlotRole(Slot.SecondHinge, [Hinges], Block.Strength, 95),
        new SlotRole(Slot.SingleLeg, [[Pattern.SingleLegSquat, Pattern.Squat]], Block.Strength, 80),
        new SlotRole(Slot.SecondSingleLeg, [OneLeg, TwoLegs], Block.Strength, 78),
        new SlotRole(Slot.Calf, [[Pattern.Calf]], Block.Calf, 75),
        new SlotRole(Slot.SecondCalf, [[Pattern.Calf]], Block.Calf, 74),
        new SlotRole(Slot.Explosive, [[Pattern.ExplosiveSquat, Pattern.ExplosivePull, Pattern.ExplosiveHinge]], Block.Explosive, 65),
        new SlotRole(Slot.Hinge, [Hinges, [Pattern.Hamstring]], Block.Strength, 60),
        new SlotRole(Slot.Hamstring, [[Pattern.Hamstring], Hinges, OneLeg, TwoLegs], Block.Strength, 50),
        new SlotRole(Slot.Trunk, [[Pattern.TrunkAntiRotation, Pattern.TrunkAntiExtension], [Pattern.TrunkLateral]], Block.Trunk, 40),
        new SlotRole(Slot.SecondTrunk, [[Pattern.TrunkLateral, Pattern.TrunkCarry], [Pattern.TrunkAntiExtension]], Block.Trunk, 35),
        new SlotRole(Slot.Hip, [[Pattern.HipAbduction, Pattern.HipAdduction], [Pattern.HipFlexion]], Block.Trunk, 30),
        new SlotRole(Slot.Upper, [[Pattern.Pull, Pattern.Push]], Block.Upper, 20),
        new SlotRole(Slot.Foot, [[Pattern.Foot]], Block.Calf, 9),
        new SlotRole(Slot.Balance, [[Pattern.Balance]], Block.Trunk, 8),
        new SlotRole(Slot.LightHip, [[Pattern.HipAbduction, Pattern.HipAdduction], [Pattern.HipFlexion]], Block.Trunk, 7),
        new SlotRole(Slot.LightTrunk, [[Pattern.TrunkAntiExtension, Pattern.TrunkAntiRotation, Pattern.TrunkLateral], [Pattern.TrunkControl], [Pattern.Recovery]], Block.Trunk, 6),
        new SlotRole(Slot.LightUpper, [[Pattern.Push, Pattern.Pull]], Block.Upper, 4),
        new SlotRole(Slot.Mobility, [[Pattern.Mobility]], Block.Cooldown, 5),
    }.ToDictionary(role => role.Slot);

    public static SlotRole Of(Slot slot) => All[slot];

    /// <summary>The slots of a session, in the order in which they are done.</summary>
    public static Slot[] In(SessionKind kind, bool isExplosive, bool hasLightDay) => kind switch
    {
        SessionKind.A => [Slot.Squat, Slot.SingleLeg, Slot.Hinge, Slot.Calf, Slot.Trunk, .. hasLightDay ? Array.Empty<Slot>() : [Slot.Upper]],
        SessionKind.B when isExplosive => [Slot.Explosive, Slot.SecondHinge, Slot.SecondSingleLeg, Slot.SecondCalf, Slot.Hip, Slot.SecondTrunk],
        SessionKind.B => [Slot.SecondHinge, Slot.SecondSingleLeg, Slot.Hamstring, Slot.SecondCalf, Slot.Hip, Slot.SecondTrunk],
        SessionKind.Only => [Slot.Squat, Slot.SecondHinge, Slot.SingleLeg, Slot.Calf, Slot.Trunk],
        SessionKind.Primer => [Slot.Squat, Slot.Trunk],
        SessionKind.Plyo => [Slot.Foot, Slot.Balance, Slot.LightTrunk],
        SessionKind.Light => [Slot.Foot, Slot.Balance, Slot.LightHip, Slot.LightTrunk, Slot.LightUpper, Slot.Mobility],
        _ => [],
    };
}
