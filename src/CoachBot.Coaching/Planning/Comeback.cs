using System.Globalization;
using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Progress.Breaks;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 2, R-RET-01 to -05: after missed weeks the way back begins lower, the longer they were the more.</summary>
internal sealed class Comeback(Rulebook rules) : IWeekStep
{
    private static readonly RuleId LongRule = new("R-DET-09");

    private readonly ReturnRamp _ramp = new(rules);
    private readonly int _longDays = rules[LongRule].Number("days").Whole;

    public WeekDraft Apply(WeekDraft week)
    {
        var standing = Begun(week, week.Standing);

        if (standing.Return is not { } back || WeekOf(back.Monday, week.Monday) is var number && number > Length(back.Plan))
        {
            return week with { Standing = standing };
        }

        var days = Since(week).ToString(CultureInfo.InvariantCulture);
        var reasons = back.Plan.Reasons.Concat(Since(week) >= _longDays ? [LongRule] : []).Select(rule => new Reason(rule, Decider.Break, days)).ToArray();

        return (week with { Standing = standing, ReturnWeek = number }).Each(day => day.IsClosed ? day : day.Because(reasons));
    }

    /// <summary>Whether the days of this week belong to the way back, and no longer to the season.</summary>
    public static bool IsReturn(WeekDraft week, Phase phase) =>
        week is { ReturnWeek: not null, Standing.Return.Plan.VolumePercents.Count: > 0 } && phase is not Phase.Taper;

    private Standing Begun(WeekDraft week, Standing standing)
    {
        var daysOff = Since(week);
        var plan = _ramp.After(daysOff);

        if (plan.Reasons.Count == 0 || (standing.MainSessions > 0 && standing.Missed == 0))
        {
            return standing;
        }

        var isNew = standing.Return is not { } before || standing.MainSessions == 0 || WeekOf(before.Monday, week.Monday) > Length(before.Plan) || standing.Missed > 0;

        return isNew
            ? standing with
            {
                Return = (plan, week.Monday),
                LevelsLost = Math.Max(standing.LevelsLost, plan.LevelsLower),
                Jumps = plan.TiersLower > 0 ? JumpLog.Empty with { IsBegunAnew = standing.MainSessions > 0, Last = standing.Jumps.Last } : standing.Jumps,
                HeavySteps = 0,
            }
            : standing;
    }

    private static int Since(WeekDraft week)
    {
        var first = LocalDate.Max(week.Monday, week.Runner.Since);

        return (week.Standing.LastMain ?? week.Runner.LastTrained) is { } last && last < first
            && (week.Standing.LastMain is not null || week.Number == 1)
            ? Period.DaysBetween(last, first)
            : 0;
    }

    private static int WeekOf(LocalDate begun, LocalDate monday) => (Period.DaysBetween(begun, monday) / 7) + 1;

    private static int Length(ReturnPlan plan) => Math.Max(1, plan.VolumePercents.Count);
}
