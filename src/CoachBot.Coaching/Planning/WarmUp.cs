using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-DAY-11: two easy movements for the hips and a drill before strength and jumps.</summary>
internal sealed class WarmUp(ExerciseChoice choice, Dose dose) : IPlanningStep
{
    private static readonly RuleId Rule = new("R-DAY-11");

    public Draft Apply(Draft draft)
    {
        if (draft.Kind != CardKind.Main)
        {
            return draft;
        }

        var warmed = draft;

        foreach (var suits in (Func<Exercise, bool>[])[LoosensTheHips, LoosensTheHips, IsQuietDrill])
        {
            if (choice.Pick(warmed, suits) is { } exercise)
            {
                warmed = warmed.With(dose.Usual(exercise, Block.Warmup, Rule));
            }
        }

        return warmed;
    }

    private static bool LoosensTheHips(Exercise exercise) =>
        exercise.Pattern == Pattern.Mobility && exercise.Muscles.Contains("hips");

    private static bool IsQuietDrill(Exercise exercise) =>
        exercise.Pattern == Pattern.Drill && exercise.Tier is null && exercise.Prescription == "RX-DRILL";
}
