using System.Globalization;
using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Placing;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 5, section 18: every way to lay the week's sessions on its days is tried; HARD gaps must hold, the best of the rest is taken.</summary>
internal sealed class Placement : IWeekStep
{
    private static readonly RuleId MainRule = new("R-DAY-02");
    private static readonly RuleId GapRule = new("R-CON-01");
    private static readonly RuleId RestRule = new("R-DAY-04");
    private static readonly RuleId LightRule = new("R-DAY-05");
    private static readonly RuleId MinutesRule = new("R-DAY-06");
    private static readonly RuleId JumpsRule = new("R-FREQ-03");

    private readonly SessionsWanted _frequency;
    private readonly MainDays _mainDays;
    private readonly BestDays _best;
    private readonly LateStart _lateStart;
    private readonly AroundRuns _aroundRuns;
    private readonly NearRaces _nearRaces;
    private readonly int _lightDays;
    private readonly decimal _shortest;

    public Placement(Rulebook rules)
    {
        _frequency = new SessionsWanted(rules);
        _mainDays = new MainDays(rules);
        _best = new BestDays(rules);
        _lateStart = new LateStart(rules);
        _nearRaces = new NearRaces(rules);
        _aroundRuns = new AroundRuns(rules);
        _lightDays = rules[LightRule].Number("micro_sessions").Whole;
        _shortest = rules[MinutesRule].Number("minutes.micro").High;
    }

    public WeekDraft Apply(WeekDraft week)
    {
        week = _lateStart.Apply(week);

        if (week.Repair == Repair.WithoutSessions)
        {
            return WithReasons(week);
        }

        var placed = WithMain(week);

        return WithReasons(_aroundRuns.Told(WithLight(WithPlyo(placed)), _frequency.MainSessions(week)));
    }

    private WeekDraft WithMain(WeekDraft week)
    {
        if (week.Limit.IsLightOnly || week.Runner.Minutes <= _shortest)
        {
            return week;
        }

        var open = Enumerable.Range(0, week.Days.Count).Where(day => _mainDays.IsOpen(week, week.Days[day])).ToList();
        var wanted = _frequency.MainSessions(week);
        var days = _best.Among(week, open, wanted);

        if (days.Count == 0)
        {
            return week;
        }

        return week with
        {
            Days = [.. week.Days.Select((day, index) => Place(days, index) switch
            {
                -1 => day,
                0 when days.Count > 1 => Main(week, day, SessionKind.A),
                0 => Main(week, day, MainDays.IsPrimer(week, day) ? SessionKind.Primer : SessionKind.Only),
                _ => Main(week, day, SessionKind.B),
            })],
        };
    }

    private static int Place(IReadOnlyList<int> days, int index) => days.Count > 0 && days[0] == index ? 0 : days.Contains(index) ? 1 : -1;

    private DayDraft Main(WeekDraft week, DayDraft day, SessionKind kind) => _nearRaces.Eased(week, day with { Session = kind }).Because(
        new Reason(SessionsWanted.RuleOf(day.Phase), Decider.Phase, day.Phase.Code()),
        _best.LayoutOf(week),
        new Reason(GapRule, Decider.RunDays, day.Date.DayOfWeek.ToString().ToLowerInvariant()));

    // A day of jumps alone, where the phase wants a second one and the week has a free day far enough from the first.
    private static WeekDraft WithPlyo(WeekDraft week)
    {
        if (week.Phase != Phase.Power || week.Gate < 2 || week.Level < Level.L2 || week.Limit.TopTier < 2 || week.IsDeload
            || week.Repair != Repair.None || week.Days.FirstOrDefault(day => day.Session == SessionKind.A) is not { } first)
        {
            return week;
        }

        var free = week.Days
            .Where(day => IsFree(week, day) && !day.IsKeyRun && day.Run is RunKind.None or RunKind.Easy && !day.IsLightOnly && day.Volume == 1
                && Apart(week, day, first) && !IsAfterMain(week, day)
                && week.RunOn(day.Date.PlusDays(1)) is RunKind.None or RunKind.Easy)
            .OrderByDescending(day => Math.Abs(Period.DaysBetween(first.Date, day.Date)))
            .FirstOrDefault();

        return free is null || week.Days.Count(day => IsFree(week, day)) < 3 ? week : week.Each(day => day == free
            ? (day with { Session = SessionKind.Plyo }).Because(new Reason(JumpsRule, Decider.Phase, day.Phase.Code()))
            : day);
    }

    private static bool Apart(WeekDraft week, DayDraft day, DayDraft first)
    {
        const int Strongest = 3;
        const int BeforeRace = 7;

        return Period.DaysBetween(first.Date, day.Date) >= Strongest
            && Period.DaysBetween(day.Date, first.Date.PlusWeeks(1)) >= Strongest
            && (week.Season.Next(day.Date) is not { } race || Period.DaysBetween(day.Date, race.Date) > BeforeRace);
    }

    private WeekDraft WithLight(WeekDraft week)
    {
        var hasRest = week.Days.Any(day => day.Session == SessionKind.None && !IsFree(week, day));
        var most = Math.Min(_lightDays, week.Days.Count(day => IsFree(week, day)) - (hasRest ? 0 : 1));

        if (most <= 0)
        {
            return week;
        }

        var chosen = week.Days
            .Where(day => IsFree(week, day) && day.Run != RunKind.Race && week.RunOn(day.Date.PlusDays(1)) != RunKind.Race)
            .OrderBy(day => (day.IsLightOnly ? -2 : 0) + (day.IsKeyRun ? 4 : 0) + (day.Run == RunKind.None ? 0 : 1) + (IsAfterMain(week, day) ? 0 : 2))
            .ThenBy(day => day.Date)
            .Take(most)
            .Select(day => day.Date)
            .ToHashSet();

        return week.Each(day => chosen.Contains(day.Date)
            ? (day with { Session = SessionKind.Light }).Because(new Reason(LightRule))
            : day);
    }

    private static bool IsAfterMain(WeekDraft week, DayDraft day) => week.Days.Any(other => other.IsMain && other.Date.PlusDays(1) == day.Date);

    private static bool IsFree(WeekDraft week, DayDraft day) =>
        day is { IsClosed: false, Session: SessionKind.None } && day.Date >= week.Runner.Since && !week.Runner.DaysOff.Contains(day.Date.DayOfWeek);

    private static WeekDraft WithReasons(WeekDraft week) => week.Each(day =>
        day.Session != SessionKind.None || day.IsClosed ? day
        : week.Runner.DaysOff.Contains(day.Date.DayOfWeek) ? day.Because(new Reason(MainRule, Decider.DaysOff, day.Date.DayOfWeek.ToString().ToLowerInvariant()))
        : day.Run == RunKind.Race ? day.Because(new Reason(RestRule, Decider.Race, day.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)))
        : day.Because(new Reason(RestRule)));
}
