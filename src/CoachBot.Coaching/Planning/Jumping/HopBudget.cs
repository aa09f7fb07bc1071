using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Jumping;

/// <summary>R-PLYO-05 and R-TAP-05: low hops begin at half of what the level may do, and grow by some a week.</summary>
internal sealed class HopBudget(Rulebook rules)
{
    private const int DayHours = 24;
    private static readonly RuleId Rule = new("R-PLYO-05");
    private static readonly RuleId GrowthRule = new("R-PLYO-12");
    private static readonly RuleId TaperRule = new("R-TAP-05");
    private static readonly RuleId DeloadRule = new("R-DEL-02");

    private readonly Rule _rule = rules[Rule];

    /// <summary>The hops of one session, when the week has so many with hops; 0 when there is no time for any.</summary>
    public int ASession(WeekDraft week, int sessions)
    {
        if (sessions == 0)
        {
            return 0;
        }

        var share = _rule.Number("start_share").Default / 100;
        var cap = _rule.Number($"per_session.{week.Level}").Default * week.Limit.ContactShare;
        var aWeek = _rule.Number($"per_week.{week.Level}").Default * week.Limit.ContactShare;
        var start = cap * share * sessions;
        var last = week.Standing.LowHops;
        var growth = rules[GrowthRule];
        var grown = Math.Max(last + growth.Number("growth_contacts").Default, last * (1 + (growth.Number("growth").Default / 100)));
        var wished = last == 0 ? start : week.Limit.HoldsProgress || week.Limit.HoldsJumps ? last : grown;

        if (week.IsDeload)
        {
            wished = (last == 0 ? start : last) * (1 - (rules[DeloadRule].Number("contacts_cut_percent").Default / 100));
        }

        // After a race or a break the hops begin at half of where they once began.
        if (week.Phase is Phase.Return or Phase.Transition || week.Season.IsAfterRace(week.Monday))
        {
            wished = Math.Min(wished, start * share);
        }

        return (int)Math.Min(Math.Min(wished, aWeek) / sessions, Math.Min(cap, BeforeRace(week)));
    }

    private decimal BeforeRace(WeekDraft week)
    {
        var rule = rules[TaperRule];
        var last = week.Sessions.Select(day => day.Date).DefaultIfEmpty(week.Monday).Max();

        return week.Season.Next(week.Monday) is not { } race || Period.DaysBetween(last, race.Date) >= (race.Priority == RacePriority.B ? 7 : rule.Number("last_strong_jumps_days_marathon").Default) ? int.MaxValue
            : Period.DaysBetween(last, race.Date) * DayHours < rule.Number("small_hops_until_hours").Default ? 0
            : rule.Number("small_hops").Default;
    }
}
