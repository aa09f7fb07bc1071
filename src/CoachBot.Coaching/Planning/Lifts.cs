using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-DAY-09: two-leg, single-leg and hinge work in every main session; A begins with two legs, B with one.</summary>
internal sealed class Lifts(ExerciseChoice choice, Dose dose) : IPlanningStep
{
    private static readonly RuleId Rule = new("R-DAY-09");
    private static readonly RuleId OrderRule = new("R-DAY-07");

    private static readonly Pattern[][] Order =
    [
        [Pattern.Squat, Pattern.SingleLegSquat, Pattern.Hinge],
        [Pattern.SingleLegSquat, Pattern.Squat, Pattern.Hinge],
    ];

    public Draft Apply(Draft draft)
    {
        if (draft.Kind != CardKind.Main)
        {
            return draft;
        }

        var lifting = draft.Because(Rule, OrderRule);

        foreach (var pattern in Order[draft.Letter])
        {
            if (choice.Pick(lifting, pattern) is { } exercise)
            {
                lifting = lifting.With(dose.Lift(exercise, draft));
            }
        }

        return lifting;
    }
}
