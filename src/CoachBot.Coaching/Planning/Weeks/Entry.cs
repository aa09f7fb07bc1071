using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>An exercise of a session in the making, with the slot it fills; jumps and warm-up fill none.</summary>
internal sealed record Entry(Exercise Exercise, CardItem Item, Slot? Slot = null)
{
    public bool IsWork => Item.Block is Block.Explosive or Block.Strength or Block.Calf or Block.Trunk or Block.Upper;

    /// <summary>Hard sets for the legs, as the rules on weekly volume count them.</summary>
    public int LegSets => IsWork && Exercise.Pattern.IsLegs() ? Item.Sets : 0;

    public int Contacts => Exercise.Tier >= 2 ? Item.Contacts : 0;

    /// <summary>The same exercise with a changed dose; contacts follow sets and repetitions.</summary>
    public Entry With(CardItem item) => this with { Item = item with { Contacts = ContactsOf(Exercise, item) } };

    public static int ContactsOf(Exercise exercise, CardItem item) =>
        exercise.Tier is null or 0 ? 0 : item.Sets * (item.Reps ?? 0) * exercise.Contacts * (item.PerSide ? 2 : 1);
}
