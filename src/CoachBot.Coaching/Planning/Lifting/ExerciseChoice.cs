using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>Step 6: the exercise of a slot that suits level, equipment and pains best; the same runner and turn always get the same one.</summary>
internal sealed class ExerciseChoice
{
    // What speaks for an exercise, in points.
    private const int ALevelHarder = 10;
    private const int KnownMaximum = 40;
    private const int CanBeLoaded = 20;
    private const int MadeForHeavyLoads = 6;
    private const int FirstPattern = 5;
    private const int OnlyHeld = -25;
    private const int OnlyASkill = -20;
    private const int ForEndurance = -6;
    private const int TooHeavyForALightDay = -40;
    private const int AsBefore = 15;
    private const int ToModify = -30;
    private const int AlreadyThisWeek = -25;
    private const int TooHeavyForAssistance = -20;
    private const int OtherThanTheFirst = 15;

    /// <summary>Exercises this close to the best one take turns.</summary>
    private const int AsGood = 9;

    private readonly Dictionary<Pattern, Exercise[]> _byPattern;

    public ExerciseChoice(Catalogue catalogue) =>
        _byPattern = catalogue.All.Where(exercise => exercise.Tier is null).GroupBy(exercise => exercise.Pattern).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The exercise for the slot, or null when the runner can do none.</summary>
    public Exercise? Pick(Slot slot, Picking picking)
    {
        foreach (var patterns in SlotRoles.Of(slot).Patterns)
        {
            if (Pick(slot, patterns, picking) is { } exercise)
            {
                return exercise;
            }
        }

        return null;
    }

    private Exercise? Pick(Slot slot, Pattern[] patterns, Picking picking)
    {
        var possible = new List<(Exercise Exercise, int Points)>();

        foreach (var pattern in patterns)
        {
            foreach (var exercise in _byPattern.GetValueOrDefault(pattern, []))
            {
                if (picking.Allows(exercise))
                {
                    possible.Add((exercise, Points(slot, exercise, picking) + (slot == Slot.Squat ? pattern == Pattern.Squat ? FirstPattern : 0 : Turned(slot, pattern, patterns, picking.Turn))));
                }
            }
        }

        if (possible.Count == 0)
        {
            return null;
        }

        var best = possible.Max(one => one.Points);
        var good = possible.Where(one => one.Points >= best - (IsSteady(slot) ? 0 : AsGood)).ToList();

        return good[picking.Turn % good.Count].Exercise;
    }

    // Where several movements may fill a slot, they take turns.
    private static int Turned(Slot slot, Pattern pattern, Pattern[] patterns, int turn) =>
        slot != Slot.SingleLeg && !IsSteady(slot) && patterns[turn % patterns.Length] == pattern ? AsGood + 1 : 0;

    // Big lifts stay, so that their loads can grow.
    private static bool IsSteady(Slot slot) => SlotRoles.Of(slot).IsMain;

    private static int Points(Slot slot, Exercise exercise, Picking picking)
    {
        var points = (int)exercise.Level * ALevelHarder;
        var role = SlotRoles.Of(slot);

        if (role.Block is Cards.Block.Strength or Cards.Block.Calf or Cards.Block.Upper && exercise.Needs.IsLoadableWith(picking.Runner.Equipment))
        {
            points += CanBeLoaded + (role.IsMain && exercise.Prescription == "RX-MAX" ? MadeForHeavyLoads : 0);
        }

        points += role.IsMain && picking.Runner.Maxima.ContainsKey(exercise.Id) ? KnownMaximum : 0;
        points += exercise.Prescription switch
        {
            "RX-ISO" or "RX-ISOMAX" => OnlyHeld,
            "RX-SKILL" when role.IsLegs && (picking.Level > Level.L0 || exercise.Pattern == Pattern.Hinge) => OnlyASkill,
            "RX-MAX" when slot == Slot.Hinge => TooHeavyForAssistance,
            "RX-END" when role.IsLegs && slot != Slot.Foot => ForEndurance,
            "RX-CALFH" when slot == Slot.Foot => TooHeavyForALightDay,
            _ => 0,
        };
        points += slot is Slot.SingleLeg && picking.FirstPattern != exercise.Pattern ? OtherThanTheFirst : 0;
        points += role.IsMain && picking.Before == exercise.Id ? AsBefore : 0;
        points += exercise.Cautions.Any(caution => picking.Limit.Avoided.Holds(caution.Key)) ? ToModify : 0;

        return points + (picking.ThisWeek.Contains(exercise.Id) ? AlreadyThisWeek : 0);
    }
}
