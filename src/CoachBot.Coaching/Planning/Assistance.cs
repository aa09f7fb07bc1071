using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-COMP-01: after the big lifts, what running needs most: calf, trunk, and by turns the upper body or the hip.</summary>
internal sealed class Assistance(ExerciseChoice choice, Dose dose) : IPlanningStep
{
    private static readonly RuleId Rule = new("R-COMP-01");

    private static readonly (Pattern Pattern, Block Block)[][] Slots =
    [
        [(Pattern.Calf, Block.Calf), (Pattern.TrunkAntiExtension, Block.Trunk), (Pattern.Push, Block.Upper)],
        [(Pattern.Calf, Block.Calf), (Pattern.HipAbduction, Block.Trunk), (Pattern.TrunkLateral, Block.Trunk)],
    ];

    public Draft Apply(Draft draft)
    {
        if (draft.Kind != CardKind.Main)
        {
            return draft;
        }

        var assisted = draft.Because(Rule);

        foreach (var (pattern, block) in Slots[draft.Letter])
        {
            if (choice.Pick(assisted, pattern) is { } exercise)
            {
                assisted = assisted.With(dose.Assistance(exercise, block, draft));
            }
        }

        return assisted;
    }
}
