using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Seasons;

/// <summary>
/// Divides the years of a runner into chapters of some circles of R-PHASE-05 each: what lies in an earlier chapter no longer
/// decides today's card, so that planning a day takes as long after five years as after one.
/// </summary>
internal sealed class Chapters(Rulebook rules)
{
    private const int Week = 7;
    private const int Circles = 4;

    private static readonly RuleId TaperRule = new("R-TAP-01");

    private readonly int _weeks = new Cycle(rules).Weeks * Circles;
    private readonly int _quietWeeks = (int)rules[new RuleId("R-PHASE-01")].Number("from_weeks").Default;
    private readonly int _taperDays = (int)rules[TaperRule].Number("endurance_taper_days").High;

    /// <summary>The first day of the chapter that holds this day. No chapter begins with a goal race near, for nothing may be new before one.</summary>
    public LocalDate Start(Runner runner, LocalDate date)
    {
        var monday = Season.MondayOf(runner.Since);

        for (var chapter = Period.DaysBetween(monday, date) / Week / _weeks; chapter > 0; chapter--)
        {
            var start = monday.PlusWeeks(chapter * _weeks);

            if (!runner.Races.Any(race => race.Date >= start.PlusDays(-_taperDays) && race.Date < start.PlusWeeks(_quietWeeks)))
            {
                return start;
            }
        }

        return runner.Since;
    }
}
