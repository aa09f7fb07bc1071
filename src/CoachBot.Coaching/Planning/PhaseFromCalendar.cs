using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>R-PHASE-05: without a race, base, strength, power and a break follow each other in a circle.</summary>
internal sealed class PhaseFromCalendar : IPlanningStep
{
    private static readonly RuleId Rule = new("R-PHASE-05");

    private readonly IReadOnlyList<(Phase Phase, int Weeks)> _cycle;

    public PhaseFromCalendar(Rulebook rules)
    {
        var weeks = rules[Rule];

        _cycle =
        [
            (Phase.Base, weeks.Number("weeks.BASE").Whole),
            (Phase.Strength, weeks.Number("weeks.STR").Whole),
            (Phase.Power, weeks.Number("weeks.POW").Whole),
            (Phase.Transition, weeks.Number("weeks.TRANS").Whole),
        ];
    }

    public Draft Apply(Draft draft)
    {
        var week = (draft.Week - 1) % _cycle.Sum(part => part.Weeks);
        var phase = 0;

        while (week >= _cycle[phase].Weeks)
        {
            week -= _cycle[phase].Weeks;
            phase++;
        }

        return (draft with { Phase = _cycle[phase].Phase }).Because(Rule);
    }
}
