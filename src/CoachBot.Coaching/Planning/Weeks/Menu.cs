using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>The exercises of a block of weeks, slot by slot.</summary>
internal sealed record Menu(IReadOnlyDictionary<Slot, Exercise> Choices)
{
    public static Menu Empty { get; } = new(new Dictionary<Slot, Exercise>());

    public Exercise? this[Slot slot] => Choices.GetValueOrDefault(slot);
}
