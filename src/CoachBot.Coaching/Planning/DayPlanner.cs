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

        return new Card
        {
            Date = date,
            Phase = draft.Phase,
            Week = draft.Week,
            Kind = draft.Kind,
            Deload = draft.IsDeload,
            Minutes = SessionLength.MinutesOf(draft.Kind, draft.Items),
            Items = [.. draft.Items.Select(Item)],
            Reasons = [.. draft.Reasons.Select(rule => new Reason(rule))],
        };
    }

    private static CardItem Item(DraftItem item) => new()
    {
        Exercise = item.Exercise.Id,
        Block = item.Block,
        Sets = item.Sets,
        Reps = item.Reps,
        Seconds = item.Seconds,
        Metres = item.Metres,
        PerSide = item.IsPerSide,
        Rir = item.Rir,
        RestSeconds = item.RestSeconds,
        Tier = item.Exercise.Tier,
        Contacts = item.Contacts,
        Reasons = [.. item.Reasons.Select(rule => new Reason(rule))],
    };
}
