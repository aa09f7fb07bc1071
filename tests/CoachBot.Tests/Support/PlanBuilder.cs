using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Little plans without a broken rule, to break one in.</summary>
internal sealed class PlanBuilder(Runner runner)
{
    private readonly SortedDictionary<LocalDate, Card> _days = [];

    private Runner _runner = runner;

    public static LocalDate Start { get; } = new(2026, 3, 2);

    public static Runner Beginner { get; } = new()
    {
        Level = Level.L0,
        Gates = 2,
        Equipment = new HashSet<Kit> { Kit.Step, Kit.Box, Kit.Slider },
    };

    public static Runner Lifter { get; } = new()
    {
        Age = 30,
        Level = Level.L2,
        StrengthMonths = 12,
        Gates = 3,
        Equipment = Enum.GetValues<Kit>().ToHashSet(),
    };

    public Plan Plan => new(_runner, [.. _days.Values]);

    /// <summary>Each rule that is broken, once.</summary>
    public IEnumerable<string> Broken => Violations.Select(violation => violation.RuleId.Value).Distinct().Order();

    /// <summary>Each HARD rule that is broken, once.</summary>
    public IEnumerable<string> BrokenHard => Violations.Where(violation => violation.IsHard).Select(violation => violation.RuleId.Value).Distinct().Order();

    public IReadOnlyList<Violation> Violations => PlanValidator.Check(Plan, RealContent.Load.Catalogue, RealContent.Load.Rulebook);

    /// <summary>Weeks of someone with a gym and a year of strength: key run and session on Tuesday, session on Friday, long run on Sunday.</summary>
    public static PlanBuilder Gym(int weeks = 1, Phase phase = Phase.Strength)
    {
        var plan = new PlanBuilder(Lifter);

        for (var week = 1; week <= weeks; week++)
        {
            var deload = week % 4 == 0;
            var main = deload
                ? "PL-20 2x4; SQ-05 2x5 at 80 % RIR 4; SL-02 1x6 RIR 4; HI-08 1x8 RIR 4; CF-06 1x8 RIR 4; TR-05 1x10 RIR 4"
                : "PL-20 3x5; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3";
            var other = deload
                ? "HI-07 2x6 RIR 4; SL-07 1x6 RIR 4; SL-08 1x8 RIR 4; CF-05 2x8 RIR 4; HA-07 1x20 s"
                : "HI-07 3x6 RIR 2; SL-07 2x6 RIR 2; SL-08 2x8 RIR 3; CF-05 3x8 RIR 2; HA-07 2x20 s";

            plan.Week(week, phase, deload)
                .Session(week, IsoDayOfWeek.Tuesday, main)
                .Session(week, IsoDayOfWeek.Friday, phase == Phase.Competition ? "" : other)
                .Run(week, IsoDayOfWeek.Tuesday, RunKind.Key)
                .Run(week, IsoDayOfWeek.Thursday, RunKind.Easy)
                .Run(week, IsoDayOfWeek.Saturday, RunKind.Easy)
                .Run(week, IsoDayOfWeek.Sunday, RunKind.Long);
        }

        return plan;
    }

    /// <summary>The first weeks of a beginner without kit, after TPL-A.</summary>
    public static PlanBuilder Home(int weeks = 1)
    {
        var plan = new PlanBuilder(Beginner);

        for (var week = 1; week <= weeks; week++)
        {
            plan.Week(week, Phase.Base, deload: false)
                .Session(week, IsoDayOfWeek.Tuesday, "PL-01 2x5; SQ-01 2x10 RIR 4; SL-01 2x8 RIR 4; HI-02 2x12 RIR 4; CF-01 2x15 RIR 3; TR-01 2x8; UB-02 2x8 RIR 3")
                .Session(week, IsoDayOfWeek.Friday, "PL-01 2x5; SL-01 2x8 RIR 4; SQ-09 2x30 s; HI-02 2x12 RIR 4; CF-07 2x30 s; HA-02 2x12 RIR 3; TR-13 2x20 s")
                .Run(week, IsoDayOfWeek.Tuesday, RunKind.Key)
                .Run(week, IsoDayOfWeek.Sunday, RunKind.Long);
        }

        return plan;
    }

    public static LocalDate On(int week, IsoDayOfWeek day) => Start.PlusWeeks(week - 1).PlusDays(day - IsoDayOfWeek.Monday);

    public PlanBuilder Runner(Func<Runner, Runner> change)
    {
        _runner = change(_runner);

        return this;
    }

    public PlanBuilder Race(LocalDate date, string distance, RacePriority priority = RacePriority.A) =>
        Runner(runner => runner with { Races = [.. runner.Races, new Race(date, RaceDistance.Parse(distance)!.Value, priority)] })
            .Day(date, day => day with { Run = RunKind.Race });

    public PlanBuilder Week(int week, Phase phase, bool deload)
    {
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            _days[On(week, day)] = new Card { Date = On(week, day), Phase = phase, Kind = CardKind.Rest, Deload = deload };
        }

        return this;
    }

    public PlanBuilder Session(int week, IsoDayOfWeek on, string items, CardKind? kind = null)
    {
        var all = PlanText.Items(items);

        return Day(On(week, on), day => SessionCard.Filled(day, all, RealContent.Load.Rulebook, kind));
    }

    public PlanBuilder Run(int week, IsoDayOfWeek on, RunKind run) => Day(On(week, on), day => day with { Run = run });

    /// <summary>The session of one day on another day of its week; the runs stay.</summary>
    public PlanBuilder Move(int week, IsoDayOfWeek from, IsoDayOfWeek to)
    {
        var session = _days[On(week, from)];

        return Day(On(week, to), day => day with { Kind = session.Kind, Minutes = session.Minutes, Items = session.Items })
            .Day(On(week, from), day => day with { Kind = CardKind.Rest, Minutes = 0, Items = [] });
    }

    public PlanBuilder Day(LocalDate date, Func<Card, Card> change)
    {
        _days[date] = change(_days[date]);

        return this;
    }

    public PlanBuilder Without(Func<Card, bool> which)
    {
        foreach (var date in _days.Values.Where(which).Select(day => day.Date).ToList())
        {
            _days.Remove(date);
        }

        return this;
    }

    /// <summary>A week of the same sessions as the first, never lighter.</summary>
    public PlanBuilder AsUsual(int week, Phase phase)
    {
        Week(week, phase, deload: false);

        foreach (var day in _days.Values.Where(day => day.Date < On(2, IsoDayOfWeek.Monday)).ToList())
        {
            Day(day.Date.PlusWeeks(week - 1), _ => day with { Date = day.Date.PlusWeeks(week - 1) });
        }

        return this;
    }

    /// <summary>Another dose of the exercise that the text names, wherever the plan has it or in one week only.</summary>
    public PlanBuilder Dose(string item, int? week = null)
    {
        var changed = PlanText.Item(item);

        return Change(changed.Exercise.Value, before => changed with { RestSeconds = before.RestSeconds }, week);
    }

    public PlanBuilder Change(string exercise, Func<CardItem, CardItem> change, int? week = null)
    {
        foreach (var day in _days.Values.Where(day => week is null || On(week.Value, day.Date.DayOfWeek) == day.Date).ToList())
        {
            Day(day.Date, before => before with { Items = [.. before.Items.Select(item => item.Exercise.Value == exercise ? change(item) : item)] });
        }

        return this;
    }
}
