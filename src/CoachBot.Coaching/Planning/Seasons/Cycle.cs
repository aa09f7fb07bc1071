using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning.Seasons;

/// <summary>R-PHASE-05: without a race, base, strength, power and a break follow each other in a circle.</summary>
internal sealed class Cycle
{
    private const int Week = 7;
    private static readonly RuleId Rule = new("R-PHASE-05");
    private static readonly Reason Reason = new(Rule);
    private readonly (Phase Phase, int Weeks)[] _parts;

    public Cycle(Rulebook rules)
    {
        var rule = rules[Rule];
        _parts =
        [
            (Phase.Base, rule.Number("weeks.BASE").Whole),
            (Phase.Strength, rule.Number("weeks.STR").Whole),
            (Phase.Power, rule.Number("weeks.POW").Whole),
            (Phase.Transition, rule.Number("weeks.TRANS").Whole),
        ];
        Weeks = _parts.Sum(part => part.Weeks);
    }

    /// <summary>How many weeks the circle has.</summary>
    public int Weeks { get; }

    /// <summary>The part on a day, when the circle begins on this Monday.</summary>
    public Span On(LocalDate start, LocalDate date)
    {
        var week = Period.DaysBetween(start, date) / Week;
        var from = start.PlusWeeks(week - (week % Weeks));
        week %= Weeks;

        foreach (var (phase, weeks) in _parts)
        {
            if (week < weeks)
            {
                return new Span(from, phase, Reason);
            }

            week -= weeks;
            from = from.PlusWeeks(weeks);
        }

        throw new InvalidOperationException("a week of the circle belongs to no part");
    }
}
