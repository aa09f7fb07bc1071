using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning.Placing;

/// <summary>R-CON-03 to -11 and R-FREQ-09: what a card says of the runs beside a session.</summary>
internal sealed class AroundRuns(Rulebook rules)
{
    private static readonly RuleId AfterKeyRule = new("R-CON-03");
    private static readonly RuleId OrderRule = new("R-CON-04");
    private static readonly RuleId EasyRule = new("R-CON-06");
    private static readonly RuleId DayAfterRule = new("R-CON-08");
    private static readonly RuleId HardDaysRule = new("R-CON-09");
    private static readonly RuleId LessRunningRule = new("R-CON-11");
    private static readonly RuleId OnlyOneRule = new("R-FREQ-09");

    private readonly int _manyRuns = rules[HardDaysRule].Number("run_days").Whole;
    private readonly int _firstWeeks = rules[LessRunningRule].Number("weeks").Whole;

    public WeekDraft Told(WeekDraft week, int wanted)
    {
        var isOnlyOne = wanted > 1 && week.Sessions.Count() == 1;

        return week.Each(day => day.IsMain ? day.Because([.. OfMain(week, day), .. isOnlyOne ? [new Reason(OnlyOneRule, Decider.RunDays)] : Array.Empty<Reason>()])
            : day.Session == SessionKind.Light && week.Days.Any(other => other.IsMain && other.Date.PlusDays(1) == day.Date)
                ? day.Because(new Reason(DayAfterRule, Decider.RunDays))
            : day);
    }

    private IEnumerable<Reason> OfMain(WeekDraft week, DayDraft day)
    {
        if (day.Run is RunKind.Key or RunKind.Long)
        {
            yield return new Reason(AfterKeyRule, Decider.RunDays);
            yield return new Reason(week.Runner.RunDays.Count >= _manyRuns ? HardDaysRule : OrderRule, Decider.RunDays);
        }
        else if (day.Run == RunKind.Easy)
        {
            yield return new Reason(EasyRule, Decider.RunDays);
        }

        if (week.Number <= _firstWeeks && week.WeeksBefore == 0 && week.Level <= Level.L1 && week.Runner.RunDays.Count > 0)
        {
            yield return new Reason(LessRunningRule, Decider.Week, "1");
        }
    }
}
