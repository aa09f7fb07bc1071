using CoachBot.Coaching.Diaries;
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

    private static readonly RuleId BuildRule = new("R-PHASE-01");

    private readonly int _weeks = new Cycle(rules).Weeks * Circles;
    private readonly int _quietWeeks = (int)rules[BuildRule].Number("from_weeks").Default;
    private readonly int _taperDays = (int)rules[TaperRule].Number("endurance_taper_days").High;

    /// <summary>The runner at the beginning of the chapter that holds this day; a break that lasts over the border is not forgotten.</summary>
    public Runner Begun(Runner runner, Diary diary, LocalDate date)
    {
        var start = Start(runner, date);

        if (start == runner.Since)
        {
            return runner;
        }

        var last = start.PlusDays(-1);

        while (last > runner.Since && (diary.On(last).IsMissed || runner.Illnesses.Any(sick => sick.Holds(last))))
        {
            last = last.PlusDays(-1);
        }

        return runner.Later(start) with { LastTrained = Period.DaysBetween(last, start) > Week ? last : null };
    }

    /// <summary>The first day of the chapter that holds this day. No chapter begins with a goal race near, for nothing may be new before one.</summary>
    private LocalDate Start(Runner runner, LocalDate date)
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
