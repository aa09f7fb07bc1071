using CoachBot.Coaching.Planning.Limits;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 2, sections 15 and 17: what age, pregnancy, birth and injuries leave of the method this week.</summary>
internal sealed class Groups(Rulebook rules) : IWeekStep
{
    private static readonly RuleId LengthRule = new("R-DAY-06");
    private static readonly RuleId WarmUpRule = new("R-DAY-11");

    private readonly GroupLimits _groups = new(rules);
    private readonly PainLimits _pains = new(rules);
    private readonly decimal _fullSession = rules[LengthRule].Number("minutes.main").Low;
    private readonly int _shortWarmUp = (int)rules[WarmUpRule].Number("warm_up").Low;

    public WeekDraft Apply(WeekDraft week)
    {
        var limited = week with { Limit = _groups.Of(week.Runner, week.Monday).And(_pains.Of(week.Runner)) };

        if (week.Runner.Minutes < _fullSession)
        {
            limited = limited with { Limit = limited.Limit with { WarmUpMinutes = _shortWarmUp } };
        }

        return limited.Each(day => day with { Run = limited.RunOn(day.Date) });
    }
}
