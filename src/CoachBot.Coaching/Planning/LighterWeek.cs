using System.Globalization;
using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Progress.Breaks;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 4, R-DEL-01 and -04: some weeks of building, then a lighter one; earlier when the body asks for it.</summary>
internal sealed class LighterWeek(Rulebook rules) : IWeekStep
{
    private static readonly RuleId CadenceRule = new("R-DEL-01");
    private static readonly RuleId TriggerRule = new("R-DEL-04");

    private static readonly RuleId LengthRule = new("R-DEL-03");
    private static readonly Reason Length = new(LengthRule);

    private readonly DeloadTrigger _trigger = new(rules);
    private readonly Readiness _readiness = new(rules);
    private readonly PainLight _pain = new(rules);
    private readonly int _loading = rules[CadenceRule].Number("loading_weeks").Whole;
    private readonly int _firstAfterReturn = rules[CadenceRule].Number("first_after_return").Whole;

    public WeekDraft Apply(WeekDraft week)
    {
        if (week.Season.BuildingWeeks(week.Monday, 1) == 0 || week.Number == 1)
        {
            return week;
        }

        var reason = IsDue(week) ? new Reason(CadenceRule, Decider.Week, week.Number.ToString(CultureInfo.InvariantCulture))
            : IsAskedFor(week) ? new Reason(TriggerRule, Decider.Readiness)
            : null;

        return reason is null ? week : (week with { IsDeload = true }).Each(day => day.Because(reason, Length));
    }

    private bool IsDue(WeekDraft week)
    {
        var done = week.Standing.Loading;
        var most = week.Standing.IsReturn ? _firstAfterReturn - 1 : _loading;

        if (!week.Standing.IsReturn && done >= 2 && done >= most - 1 && IsLastOfPhase(week))
        {
            return true;
        }

        // A lighter week right before a taper would be one too many: it comes a week earlier.
        return done >= most || (done == most - 1 && week.Season.BuildingWeeks(week.Monday, 3) == 2 && most > 1 && EndsInTaper(week));
    }

    // A block ends with its lighter week, where it is long enough, so that the next one begins fresh.
    private static bool IsLastOfPhase(WeekDraft week)
    {
        var (now, next) = (week.Season.On(week.Monday).Phase, week.Season.On(week.Monday.PlusWeeks(1)).Phase);

        return now != next && now is Phase.Base or Phase.Strength && next is Phase.Strength or Phase.Power;
    }

    private static bool EndsInTaper(WeekDraft week) => week.Season.On(week.Monday.PlusWeeks(3).PlusDays(-1)).Phase == Phase.Taper;

    private bool IsAskedFor(WeekDraft week)
    {
        if (week.Diary.Days.Count == 0)
        {
            return false;
        }

        var today = week.Monday.PlusDays(-1);
        var days = week.Diary.Days.Where(day => day.Key <= today).OrderBy(day => day.Key).ToList();

        return _trigger.IsDue(
            new RecentDays(
                days.Where(day => day.Value.Readiness is not null).ToDictionary(day => day.Key, day => _readiness.Of(day.Value.Readiness!).Value),
                days.Where(day => day.Value.Soreness is not null).ToDictionary(day => day.Key, day => day.Value.Soreness!.Value),
                [.. days.SelectMany(day => Worst(day.Key, day.Value))],
                []),
            today).Value;
    }

    private IEnumerable<PainDay> Worst(LocalDate date, DiaryDay day) => day.Pain
        .OrderByDescending(pain => pain.Score)
        .Take(1)
        .Select(pain => new PainDay(date, pain.Score, _pain.Of(pain).Light));
}
