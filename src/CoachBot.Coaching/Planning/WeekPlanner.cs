using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Makes one week: the order of evaluation of the training rules (section 1), one step after the other.</summary>
internal sealed class WeekPlanner(Catalogue catalogue, Rulebook rules)
{
    private const int Length = 7;

    private readonly IWeekStep[] _steps =
    [
        new Screen(rules),
        new Groups(rules),
        new Illnesses(rules),
        new Comeback(rules),
        new LevelAndGates(rules),
        new Phases(),
        new LighterWeek(rules),
        new Placement(rules),
        new Lifts(catalogue, rules),
        new Jumps(catalogue, rules),
        new WarmUps(catalogue, rules),
        new Autoregulation(rules),
        new TimeLimit(rules),
    ];

    public WeekDraft Plan(WeekDraft empty) => _steps.Aggregate(
        empty with { Days = [.. Enumerable.Range(0, Length).Select(day => new DayDraft(empty.Monday.PlusDays(day)))] },
        (week, step) => step.Apply(week));
}
