using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>What one exercise of one session gets of the week's sets.</summary>
internal sealed class Share(LocalDate date, Slot slot, Exercise exercise, int sets)
{
    public LocalDate Date => date;

    public Slot Slot => slot;

    public Exercise Exercise => exercise;

    public bool IsLegs => exercise.Pattern.IsLegs();

    public int Weight { get; } = SlotRoles.Of(slot).Weight;

    public int Sets { get; set; } = sets;

    /// <summary>The rules that left it less than was wanted.</summary>
    public HashSet<RuleId> Reasons { get; } = [];
}
