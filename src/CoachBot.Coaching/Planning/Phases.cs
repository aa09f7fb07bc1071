using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 4, R-PHASE-01 to -06: which part of the season each day belongs to; the way back from a break comes first.</summary>
internal sealed class Phases : IWeekStep
{
    private static readonly RuleId ReturnRule = new("R-FREQ-07");

    public WeekDraft Apply(WeekDraft week) => week.Each(day =>
    {
        var span = week.Season.On(day.Date);

        return Comeback.IsReturn(week, span.Phase)
            ? (day with { Phase = Phase.Return }).Because(new Reason(ReturnRule, Decider.Break))
            : (day with { Phase = span.Phase }).Because(span.Reason);
    });
}
