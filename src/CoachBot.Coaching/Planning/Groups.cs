using CoachBot.Coaching.Planning.Limits;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 2, sections 15 and 17: what age, pregnancy, birth and injuries leave of the method this week.</summary>
internal sealed class Groups(Rulebook rules) : IWeekStep
{
    private readonly GroupLimits _groups = new(rules);
    private readonly PainLimits _pains = new(rules);

    public WeekDraft Apply(WeekDraft week)
    {
        var limited = week with { Limit = _groups.Of(week.Runner, week.Monday).And(_pains.Of(week.Runner)) };

        return limited.Each(day => day with { Run = limited.RunOn(day.Date) });
    }
}
