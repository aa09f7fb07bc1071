using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Planning.Sessions;

/// <summary>What a slot is for.</summary>
/// <param name="Slot">Which slot.</param>
/// <param name="Patterns">The movements that may fill it, the best first.</param>
/// <param name="Block">The part of the session it belongs to.</param>
/// <param name="Weight">How long it is kept when there is too little room; the lightest goes first.</param>
internal sealed record SlotRole(Slot Slot, IReadOnlyList<Pattern[]> Patterns, Block Block, int Weight)
{
    public bool IsMain => Slot is Slot.Squat or Slot.SecondHinge;

    /// <summary>Whether it trains the legs with working sets (R-DAY-09).</summary>
    public bool IsLegs => Block is Block.Strength or Block.Calf or Block.Explosive;

    public bool IsCalf => Slot is Slot.Calf or Slot.SecondCalf;
}
