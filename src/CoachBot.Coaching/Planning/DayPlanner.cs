using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Makes one day's card: the order of evaluation of the training rules, one step after the other.</summary>
internal sealed class DayPlanner
{
    private readonly IPlanningStep[] _steps;

    public DayPlanner(Catalogue catalogue, Rulebook rules)
    {
        var choice = new ExerciseChoice(catalogue);
        var dose = new Dose(rules);

        _steps =
        [
            new PhaseFromCalendar(rules),
            new DeloadWeek(rules),
            new Placement(rules),
            new WarmUp(choice, dose),
            new Jumps(choice, dose, rules),
            new Lifts(choice, dose),
            new Assistance(choice, dose),
            new LightDay(choice, dose),
            new FinalCheck(rules),
        ];
    }

    public Card Plan(Runner runner, LocalDate date)
    {
        var draft = _steps.Aggregate(new Draft(runner, date), (card, step) => step.Apply(card));

        return new Card(
            date,
            draft.Phase,
            draft.Week,
            draft.Kind,
            draft.IsDeload,
            SessionLength.MinutesOf(draft.Kind, draft.Items),
            draft.Items,
            draft.Reasons);
    }
}
