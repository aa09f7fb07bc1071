using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>
/// R-WEEK-03: which kind of day it is. The run days are not known yet, so the week begins with session A on the runner's first day
/// and keeps the layout's distances from there.
/// </summary>
internal sealed class Placement(Rulebook rules) : IPlanningStep
{
    private static readonly RuleId Rule = new("R-WEEK-03");
    private static readonly RuleId GapRule = new("R-DAY-03");
    private static readonly RuleId MicroRule = new("R-DAY-05");
    private static readonly RuleId RestRule = new("R-DAY-04");

    private readonly IReadOnlyList<IReadOnlyList<string>> _days = StartingWithA(rules.Layout(Rule).Days);

    public Draft Apply(Draft draft)
    {
        var parts = _days[((draft.DaysIn % 7) + 7) % 7];

        if (parts.Contains("A"))
        {
            return (draft with { Kind = CardKind.Main, Letter = 0 }).Because(FrequencyOf(draft.Phase), Rule, GapRule);
        }

        // A break keeps one session a week (R-FREQ-06); the second one gives way to a light day.
        if (parts.Contains("B") && draft.Phase != Phase.Transition)
        {
            return (draft with { Kind = CardKind.Main, Letter = 1 }).Because(FrequencyOf(draft.Phase), Rule, GapRule);
        }

        return parts.Contains("m") || parts.Contains("B")
            ? (draft with { Kind = CardKind.Micro, Letter = Math.Abs(draft.DaysIn % 2) }).Because(MicroRule, Rule)
            : draft.Because(RestRule, Rule);
    }

    private static RuleId FrequencyOf(Phase phase) => new(phase switch
    {
        Phase.Strength => "R-FREQ-02",
        Phase.Power => "R-FREQ-03",
        Phase.Transition => "R-FREQ-06",
        _ => "R-FREQ-01",
    });

    private static IReadOnlyList<IReadOnlyList<string>> StartingWithA(IReadOnlyList<IReadOnlyList<string>> days)
    {
        var first = days.ToList().FindIndex(day => day.Contains("A"));

        return [.. days.Skip(first), .. days.Take(first)];
    }
}
