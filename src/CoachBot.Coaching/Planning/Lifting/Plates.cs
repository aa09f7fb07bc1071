using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>The loads that usual equipment can show, as long as a runner does not say otherwise.</summary>
internal static class Plates
{
    private static readonly LoadSteps Bar = LoadSteps.Every(2.5m, 20, 300);
    private static readonly LoadSteps Stack = LoadSteps.Every(5, 5, 400);
    private static readonly LoadSteps Bells = LoadSteps.Every(4, 4, 48);
    private static readonly LoadSteps Dumbbells = LoadSteps.Every(1, 1, 60);

    /// <summary>The steps of this piece.</summary>
    public static LoadSteps Of(Kit piece) => piece switch
    {
        Kit.Barbell => Bar,
        Kit.Machine => Stack,
        Kit.Kettlebell => Bells,
        _ => Dumbbells,
    };

    /// <summary>What an exercise is loaded with: of what the runner has, the heaviest.</summary>
    public static Kit LoadedWith(Exercise exercise, IReadOnlySet<Kit> equipment)
    {
        var usable = exercise.Needs.Groups.SelectMany(group => group).Concat(exercise.Needs.Optional).Where(equipment.Contains).ToHashSet();

        return usable.Contains(Kit.Barbell) ? Kit.Barbell
            : usable.Contains(Kit.Machine) ? Kit.Machine
            : usable.Contains(Kit.Dumbbell) ? Kit.Dumbbell
            : usable.Contains(Kit.Kettlebell) ? Kit.Kettlebell
            : Kit.Dumbbell;
    }
}
