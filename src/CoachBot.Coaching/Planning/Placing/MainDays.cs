using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Planning.Seasons;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Placing;

/// <summary>R-CON-01, R-TAP-02 to -04, R-TAP-08 and R-DAY-03: whether a day may hold a main session.</summary>
internal sealed class MainDays
{
    private const int DayHours = 24;
    private static readonly RuleId LastHoursRule = new("R-TAP-04");
    private static readonly RuleId LastHeavyRule = new("R-TAP-02");
    private static readonly RuleId PrimerRule = new("R-TAP-03");
    private static readonly RuleId AfterRule = new("R-TAP-08");
    private static readonly RuleId RunRule = new("R-CON-01");
    private static readonly RuleId WeekRule = new("R-TAP-01");

    private readonly Rulebook _rules;
    private readonly int _legFreeDays;
    private readonly int _runGapDays;
    private readonly Quantity _primerDays;
    private readonly int _taperDays;

    public MainDays(Rulebook rules)
    {
        _rules = rules;
        _legFreeDays = rules[LastHoursRule].Number("legs").Whole / DayHours;
        _primerDays = rules[PrimerRule].Number("days_out");
        _taperDays = (int)rules[WeekRule].Number("endurance_taper_days").High;

        // Strength comes in the evening and runs in the morning: whole days between them are twelve hours less.
        _runGapDays = (rules[RunRule].Number("gap_minimum").Whole / DayHours) + 1;
    }

    public bool IsOpen(WeekDraft week, DayDraft day) =>
        day is { IsClosed: false, IsLightOnly: false }
        && day.Date >= week.Runner.Since
        && !week.Runner.DaysOff.Contains(day.Date.DayOfWeek)
        && !IsBeforeRun(week, day.Date)
        && !IsSoonAfterMain(week, day.Date)
        && !IsSoonAfterRace(week, day.Date)
        && week.Season.Races.All(race => IsClearOf(week, day, race));

    /// <summary>R-TAP-03: whether a session on this day would be the primer of a short race.</summary>
    public static bool IsPrimer(WeekDraft week, DayDraft day) =>
        day.Phase == Phase.Taper
        && week.Season.Goal(day.Date) is { } race
        && IsLastWeek(Period.DaysBetween(day.Date, race.Date));

    private bool IsBeforeRun(WeekDraft week, LocalDate date)
    {
        for (var days = 1; days < _runGapDays; days++)
        {
            if (week.RunOn(date.PlusDays(days)) is RunKind.Key or RunKind.Long or RunKind.Race)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSoonAfterMain(WeekDraft week, LocalDate date) =>
        week.Standing.LastMain is { } last && Period.DaysBetween(last, date) < week.Limit.MainGapDays;

    private bool IsSoonAfterRace(WeekDraft week, LocalDate date) =>
        week.Season.Last(date) is { } race
        && Period.DaysBetween(race.Date, date) <= _rules[AfterRule].Number(RaceBands.Recovery(race.Distance)).Low;

    private bool IsClearOf(WeekDraft week, DayDraft day, Race race)
    {
        var left = Period.DaysBetween(day.Date, race.Date);

        if (left < 0 || left > _taperDays)
        {
            return true;
        }

        if (left < _legFreeDays || race.Priority == RacePriority.B)
        {
            return left >= _legFreeDays;
        }

        return left >= _rules[LastHeavyRule].Number(RaceBands.LastHeavy(race.Distance)).Low && !IsLastWeek(left)
            || MayBePrimed(week, race, left);
    }

    // The week before a goal race holds the primer or nothing.
    private static bool IsLastWeek(int left) => left < 7;

    private bool MayBePrimed(WeekDraft week, Race race, int left) =>
        race.Distance.IsUpToTenK && week.Level >= Level.L2 && !week.Limit.IsGeneralOnly && left >= _primerDays.Low && left <= _primerDays.High;
}
