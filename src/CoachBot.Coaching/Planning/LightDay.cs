using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Planning;

/// <summary>R-DAY-05: 5-15 light minutes for feet, hips and trunk.</summary>
internal sealed class LightDay(ExerciseChoice choice, Dose dose) : IPlanningStep
{
    private static readonly (Pattern Pattern, Block Block)[] Slots =
    [
        (Pattern.Foot, Block.Calf),
        (Pattern.Balance, Block.Calf),
        (Pattern.HipAbduction, Block.Trunk),
        (Pattern.TrunkAntiExtension, Block.Trunk),
        (Pattern.Mobility, Block.Cooldown),
    ];

    public Draft Apply(Draft draft)
    {
        if (draft.Kind != CardKind.Micro)
        {
            return draft;
        }

        var light = draft;

        foreach (var (pattern, block) in Slots)
        {
            if (choice.Pick(light, pattern) is { } exercise)
            {
                light = light.With(dose.Assistance(exercise, block, draft));
            }
        }

        return light;
    }
}
