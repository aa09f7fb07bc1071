using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Placing;

/// <summary>Of the days that may hold a main session, the best ones: spread over the week, on hard days, far from the next key run.</summary>
internal sealed class BestDays
{
    private const int Week = 7;
    private const int DayHours = 24;

    /// <summary>Strength comes in the evening and runs in the morning.</summary>
    private const int EveningToMorning = 12;

    // What a good layout is worth; the layouts of R-WEEK-02 to R-WEEK-10 come out of these, and a test says so.
    private const int WellSpread = 12;
    private const int OnKeyRun = 8;
    private const int OnFreeDay = 3;
    private const int ADayFurtherFromRuns = 2;
    private const int OnLongRun = -30;
    private const int AfterLongRun = -4;
    private const int ShortlyBeforeKeyRun = -40;
    private const int FirstBeforeKeyRun = -10;
    private const int TooManyHardDays = -15;
    private const int OnFirstDay = 20;
    private const int MostDaysCounted = 4;
    private const int GoodSpread = 3;

    private static readonly RuleId RunGapRule = new("R-CON-01");
    private static readonly RuleId HardDaysRule = new("R-DAY-10");
    private static readonly RuleId PreferredGapRule = new("R-DAY-03");
    private static readonly RuleId OlderLayout = new("R-WEEK-10");
    private static readonly RuleId RaceLayout = new("R-WEEK-08");
    private static readonly RuleId SaturdayLayout = new("R-WEEK-09");
    private static readonly RuleId FirstSessionRule = new("R-CON-02");
    private static readonly RuleId[] Layouts =
        [new("R-WEEK-02"), new("R-WEEK-02"), new("R-WEEK-02"), new("R-WEEK-03"), new("R-WEEK-04"), new("R-WEEK-05"), new("R-WEEK-06"), new("R-WEEK-07")];

    private readonly SessionsWanted _frequency;
    private readonly int _hoursBeforeKey;
    private readonly int _hoursAfterFirst;
    private readonly int _hardDays;
    private readonly decimal _olderFrom;
    private readonly decimal _preferredFrom;

    public BestDays(Rulebook rules)
    {
        _frequency = new SessionsWanted(rules);
        _hoursBeforeKey = rules[RunGapRule].Number("gap").Whole;
        _hoursAfterFirst = rules[FirstSessionRule].Number("gap").Whole;
        _hardDays = rules[HardDaysRule].Number("hard_days").Whole;
        _olderFrom = rules[OlderLayout].Number("age").Default;
        _preferredFrom = rules[PreferredGapRule].Number("preferred_age").Low;
    }

    /// <summary>The rule whose layout fits the runner's week.</summary>
    public Reason LayoutOf(WeekDraft week) =>
        week.Days.FirstOrDefault(day => day.Run == RunKind.Race) is { } race
            ? new Reason(race.Date.DayOfWeek == IsoDayOfWeek.Saturday ? SaturdayLayout : RaceLayout, Decider.Race)
        : week.Runner.IsAtLeast(_olderFrom) ? new Reason(OlderLayout, Decider.Age)
        : new Reason(Layouts[Math.Min(week.Runner.RunDays.Count, Week)], Decider.RunDays);

    /// <summary>Up to <paramref name="wanted"/> of the open days, earliest first.</summary>
    public IReadOnlyList<int> Among(WeekDraft week, IReadOnlyList<int> open, int wanted)
    {
        IReadOnlyList<int> best = [];
        var most = int.MinValue;

        foreach (var days in wanted >= 2 ? Pairs(week, open) : [])
        {
            // After a race one session is enough, if the second one would have to share the day of the long run.
            if (Score(week, days) is var score && score > most && !(week.Season.IsAfterRace(week.Monday) && days.Any(day => week.Days[day].Run == RunKind.Long)))
            {
                (best, most) = (days, score);
            }
        }

        if (best.Count > 0 || wanted == 0)
        {
            return best;
        }

        return open.Count == 0 ? [] : [open.MaxBy(day => Score(week, [day]))];
    }

    private IEnumerable<int[]> Pairs(WeekDraft week, IReadOnlyList<int> open) =>
        from first in open
        from second in open
        where second - first >= week.Limit.MainGapDays
            && (week.Days[first].Phase != week.Days[second].Phase || _frequency.Of(week.Days[first].Phase) > 1)
        select new[] { first, second };

    private int Score(WeekDraft week, int[] days)
    {
        var hard = week.Days.Where((day, index) => day.IsKeyRun || days.Contains(index)).Count();

        return days.Sum(day => Score(week, week.Days[day]))
            + (Math.Max(0, hard - _hardDays) * TooManyHardDays)
            + (days.Length > 1 ? Spread(week, days[1] - days[0]) : 0);
    }

    private int Spread(WeekDraft week, int gap)
    {
        var shortest = Math.Min(gap, Week - gap);

        return shortest >= GoodSpread ? WellSpread : week.Runner.IsAtLeast(_preferredFrom) ? -WellSpread : 0;
    }

    private int Score(WeekDraft week, DayDraft day)
    {
        var (toKey, toAny) = (DaysTo(week, day.Date, isKeyOnly: true), DaysTo(week, day.Date, isKeyOnly: false));
        var score = (Math.Min(toAny, MostDaysCounted) * ADayFurtherFromRuns)
            + (day.Run switch
            {
                RunKind.Key => OnKeyRun,
                RunKind.None => OnFreeDay,
                RunKind.Long => OnLongRun,
                _ => 0,
            });

        var hours = (toKey * DayHours) - EveningToMorning;
        score += hours < _hoursBeforeKey ? ShortlyBeforeKeyRun : hours < _hoursAfterFirst && IsFirst(week) ? FirstBeforeKeyRun : 0;
        score += week.RunOn(day.Date.PlusDays(-1)) is RunKind.Long or RunKind.Race ? AfterLongRun : 0;

        return score + (week.Runner.RunDays.Count == 0 && day.Date.DayOfWeek == week.Runner.Since.DayOfWeek ? OnFirstDay : 0);
    }

    // Who is new to it, or comes back to it, is tired for longer.
    private static bool IsFirst(WeekDraft week) => week.Standing.MainSessions == 0 || week.ReturnWeek == 1;

    private static int DaysTo(WeekDraft week, LocalDate date, bool isKeyOnly)
    {
        for (var days = 1; days <= Week; days++)
        {
            var run = week.RunOn(date.PlusDays(days));

            if (run is RunKind.Key or RunKind.Race || (run == RunKind.Long && !isKeyOnly))
            {
                return days;
            }
        }

        return Week;
    }
}
