using CoachBot.Coaching.Planning.Seasons;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Placing;

/// <summary>R-TAP-07 (HARD): who comes some days before the last two weeks of a goal race begins with those weeks, so that nothing in them is new to the plan.</summary>
internal sealed class LateStart(Rulebook rules)
{
    private static readonly RuleId Rule = new("R-TAP-07");
    private static readonly RuleId LateRule = new("R-PHASE-04");

    private readonly int _days = rules[Rule].Number("days").Whole;

    public WeekDraft Apply(WeekDraft week)
    {
        if (week.Standing.Known.Count > 0 || week.Season.Goal(week.Monday) is not { } race)
        {
            return week;
        }

        var first = race.Date.PlusDays(-_days);

        return first <= week.Monday || first > week.Days[^1].Date
            ? week
            : week.Each(day => day.Date < first && !day.IsClosed && day.Date >= week.Runner.Since
                ? day.Closed(SeasonMaker.ForRace(LateRule, race))
                : day);
    }
}
