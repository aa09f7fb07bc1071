using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>Each HARD rule, broken in every way that a plan can break it; the red flags are a case each.</summary>
internal static class HardCases
{
    private const string Lifts = "SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3";
    private const string Third = "SQ-04 1x10 RIR 3; HI-03 1x10 RIR 3; CF-02 1x12 RIR 3; TR-05 3x10 RIR 3; UB-01 2x8 RIR 3";
    private const string Second = "HI-07 3x6 RIR 2; SL-07 2x6 RIR 2; SL-08 2x8 RIR 3; UB-01 2x8 RIR 3";
    private const string SmallSecond = "HI-07 2x6 RIR 2; SL-07 1x6 RIR 2; SL-08 1x8 RIR 3; UB-01 2x8 RIR 3";

    public static IReadOnlyList<HardCase> All { get; } =
    [
        .. Week(), .. Effort(), .. Jumping(), .. AroundRuns(), .. BeforeARace(), .. Health(), .. Birth(), .. MaximumTests(),
        .. RealContent.Load.Library.RedFlags.Select(flag => new HardCase(flag.Id, "a session", () => Flagged(flag.Id), () => PlanBuilder.Home())),
    ];

    private static IEnumerable<HardCase> Week() =>
    [
        new("R-DAY-02", "three in a week of four runs", () => ThreeMains(Phase.Base), () => ThreeMains(Phase.Base).Run(1, IsoDayOfWeek.Saturday, RunKind.None)),
        new("R-DAY-02", "three in the power phase", () => ThreeMains(Phase.Power), () => PlanBuilder.Gym(phase: Phase.Power)),
        new("R-DAY-02", "three on the way back", () => ThreeMains(Phase.Return), () => PlanBuilder.Gym(phase: Phase.Return)),
        new("R-DAY-02", "two in the taper", () => PlanBuilder.Gym(phase: Phase.Taper), () => PlanBuilder.Gym(phase: Phase.Taper).Session(1, IsoDayOfWeek.Friday, "")),
        new("R-DAY-02", "two in the season", () => TwoInSeason(SmallSecond, "10k"), () => TwoInSeason(SmallSecond, "1500m")),
        new("R-DAY-02", "a big second one for 1500 m", () => TwoInSeason(Second, "1500m"), () => TwoInSeason(SmallSecond, "1500m")),
        new("R-DAY-03", "24 hours", () => Friday(IsoDayOfWeek.Wednesday), () => Friday(IsoDayOfWeek.Thursday)),
        new("R-DAY-03", "48 hours at 60", () => Friday(IsoDayOfWeek.Thursday).Aged(60), () => Friday(IsoDayOfWeek.Thursday).Aged(59)),
        new("R-DAY-04", "seven days of work", () => NoRest("TR-05 1x10"), () => NoRest("WU-04 1x8")),
    ];

    private static IEnumerable<HardCase> Effort() =>
    [
        new("R-MAX-04", "a squat", () => PlanBuilder.Gym().Dose("SQ-05 3x5 at 85 % RIR 0"), () => PlanBuilder.Gym().Dose("SQ-05 3x5 at 85 % RIR 1")),
        new("R-MAX-04", "a hinge", () => PlanBuilder.Gym().Dose("HI-08 2x8 RIR 0"), () => PlanBuilder.Gym().Dose("HI-08 2x8 RIR 1")),
        new("R-MAX-04", "a lunge", () => PlanBuilder.Gym().Dose("SL-02 2x6 RIR 0"), () => PlanBuilder.Gym().Dose("SL-02 2x6 RIR 1")),
        new("R-MAX-04", "a jump", () => PlanBuilder.Gym().Dose("PL-20 3x5 RIR 0"), () => PlanBuilder.Gym().Dose("PL-20 3x5 RIR 1")),
        new("R-PROG-03", "kilograms", () => Loads(60, 66.5m), () => Loads(60, 66)),
        new("R-PROG-03", "percent", () => Percent(75), () => Percent(78)),
    ];

    private static IEnumerable<HardCase> Jumping() =>
    [
        new("R-PLYO-01", "above the level", () => Jumps("PL-33 3x6").At(Level.L1, 3), () => Jumps("PL-33 3x6").At(Level.L2, 3)),
        new("R-PLYO-01", "above the gate", () => Jumps("PL-33 3x6").At(Level.L2, 2), () => Jumps("PL-33 3x6").At(Level.L2, 3)),
        new("R-PLYO-01", "hops without a gate", () => Hops().At(Level.L0, 0), () => Hops().At(Level.L0, 1)),
        new("R-PLYO-01", "what a coach must see", () => Jumps("PL-50 2x4").At(Level.L3, 5), () => Jumps("PL-40 3x4").At(Level.L3, 5)),
        new("R-PLYO-06", "501 contacts", () => Jumps("PL-20 167x3"), () => Jumps("PL-20 100x5")),
        new("R-PLYO-10", "24 hours after tier 2", () => Twice("PL-20 3x5", IsoDayOfWeek.Wednesday), () => Twice("PL-20 3x5", IsoDayOfWeek.Thursday)),
        new("R-PLYO-10", "48 hours after tier 3", () => Twice("PL-33 3x6", IsoDayOfWeek.Thursday), () => Twice("PL-33 3x6", IsoDayOfWeek.Friday)),
        new("R-PLYO-10", "24 hours after tier 4", () => Twice("PL-40 3x4", IsoDayOfWeek.Wednesday).At(Level.L3, 4), () => Twice("PL-40 3x4", IsoDayOfWeek.Thursday).At(Level.L3, 4)),
        new("R-PLYO-13", "after a week", () => NewTier(week: 2, "PL-33 2x5"), () => NewTier(week: 5, "PL-33 2x5")),
        new("R-PLYO-13", "with as many contacts", () => NewTier(week: 5, "PL-33 2x6"), () => NewTier(week: 5, "PL-33 2x5")),
    ];

    private static IEnumerable<HardCase> AroundRuns() =>
    [
        new("R-PLYO-17", "36 hours before the long run", () => Friday("PL-33 3x6"), () => Friday("PL-33 3x6").At(Level.L3, 3)),
        new("R-PLYO-17", "12 hours before a key run, advanced", () => Friday("PL-33 3x6").At(Level.L3, 3).Run(1, IsoDayOfWeek.Saturday, RunKind.Key), () => Friday("PL-33 3x6").At(Level.L3, 3)),
        new("R-PLYO-17", "36 hours before a race, advanced", () => BeforeRace(IsoDayOfWeek.Friday), () => BeforeRace(IsoDayOfWeek.Thursday)),
        new("R-CON-01", "12 hours before a long run", () => PlanBuilder.Gym().Run(1, IsoDayOfWeek.Saturday, RunKind.Long), () => PlanBuilder.Gym()),
        new("R-CON-01", "12 hours before a key run", () => PlanBuilder.Gym().Run(1, IsoDayOfWeek.Saturday, RunKind.Key), () => PlanBuilder.Gym().Run(1, IsoDayOfWeek.Sunday, RunKind.Key)),
    ];

    private static IEnumerable<HardCase> BeforeARace() =>
    [
        new("R-TAP-04", "72 hours before the goal", () => LegsOn(IsoDayOfWeek.Thursday), () => LegsOn(IsoDayOfWeek.Wednesday)),
        new("R-TAP-04", "48 hours before a small race", () => SmallRace(), () => SmallRace().Session(2, IsoDayOfWeek.Friday, "")),
        new("R-TAP-07", "a new exercise", () => Taper().Session(5, IsoDayOfWeek.Tuesday, "UB-04 1x10 RIR 3"), () => Taper().Session(5, IsoDayOfWeek.Tuesday, "TR-05 1x10 RIR 3")),
        new("R-TAP-07", "a new kind of jump", () => Taper().Session(5, IsoDayOfWeek.Tuesday, "PL-11 2x10"), () => Taper().Session(5, IsoDayOfWeek.Tuesday, "PL-10 2x10")),
    ];

    private static IEnumerable<HardCase> Health() =>
    [
        new("R-RET-06", "a session on a day of illness", () => Ill(IsoDayOfWeek.Tuesday), () => Ill(IsoDayOfWeek.Monday)),
        new("R-RET-06", "a session in an illness without an end", () => Ill(until: null), () => Ill(IsoDayOfWeek.Monday)),
        new("R-RET-10", "hops before a yes", () => Hops().Hurt(new Injury(BodyArea.Shin, InjuryKind.BoneStress)), () => Hops().Hurt(new Injury(BodyArea.Shin, InjuryKind.BoneStress) { Cleared = true })),
        new("R-PAIN-03", "squats with a knee at 6", () => Sore(BodyArea.Knee, 6), () => Sore(BodyArea.Knee, 5)),
        new("R-PAIN-03", "landings with any area at 6", () => Sore(BodyArea.Arm, 6), () => Sore(BodyArea.Arm, 5)),
        new("R-PAIN-03", "hops with any area at 6", () => Sore(BodyArea.Arm, 6, "PL-14 2x10"), () => Sore(BodyArea.Arm, 5, "PL-14 2x10")),
    ];

    private static IEnumerable<HardCase> Birth() =>
    [
        new("R-PREG-02", "a session before a yes", () => Pregnant(isCleared: false), () => Pregnant(isCleared: true)),
        new("R-POST-02", "a run in week 11", () => AfterBirth(11).Run(1, IsoDayOfWeek.Sunday, RunKind.Easy), () => AfterBirth(12).Run(1, IsoDayOfWeek.Sunday, RunKind.Easy)),
        new("R-POST-02", "hops in week 11", () => AfterBirth(11, "PL-14 2x10"), () => AfterBirth(12, "PL-14 2x10")),
        new("R-POST-02", "a run with symptoms", () => AfterBirth(20, isFree: false).Run(1, IsoDayOfWeek.Sunday, RunKind.Easy), () => AfterBirth(20).Run(1, IsoDayOfWeek.Sunday, RunKind.Easy)),
    ];

    private static IEnumerable<HardCase> MaximumTests() =>
    [
        new("R-PROG-13", "new to lifting", () => Maximum().At(Level.L1, 3), () => Maximum()),
        new("R-PROG-13", "at 17", () => Maximum().Aged(17), () => Maximum().Aged(18)),
        new("R-PROG-13", "pregnant", () => Maximum().Runner(runner => runner with { Pregnancy = new Pregnancy(20, Cleared: true) }), () => Maximum()),
        new("R-PROG-13", "at 40 without a history", () => WithoutHistory(40), () => WithoutHistory(39)),
    ];

    private static PlanBuilder Flagged(string flag) => PlanBuilder.Home().Runner(runner => runner with { RedFlags = [flag] });

    private static PlanBuilder Aged(this PlanBuilder plan, int age) => plan.Runner(runner => runner with { Age = age });

    private static PlanBuilder At(this PlanBuilder plan, Level level, int gates) => plan.Runner(runner => runner with { Level = level, Gates = gates });

    private static PlanBuilder Hurt(this PlanBuilder plan, Injury injury) => plan.Runner(runner => runner with { Injuries = [injury] });

    private static PlanBuilder ThreeMains(Phase phase) => PlanBuilder.Gym(phase: phase)
        .Run(1, IsoDayOfWeek.Tuesday, RunKind.Easy)
        .Session(1, IsoDayOfWeek.Sunday, Third);

    private static PlanBuilder TwoInSeason(string second, string distance) => PlanBuilder.Gym(phase: Phase.Competition)
        .Session(1, IsoDayOfWeek.Friday, second)
        .Runner(runner => runner with { Races = [new Race(PlanBuilder.On(8, IsoDayOfWeek.Sunday), RaceDistance.Parse(distance)!.Value, RacePriority.A)] });

    private static PlanBuilder Friday(IsoDayOfWeek insteadOn) => PlanBuilder.Gym().Move(1, IsoDayOfWeek.Friday, insteadOn);

    private static PlanBuilder NoRest(string monday) => PlanBuilder.Gym()
        .Session(1, IsoDayOfWeek.Monday, monday)
        .Session(1, IsoDayOfWeek.Wednesday, "TR-05 1x10")
        .Session(1, IsoDayOfWeek.Thursday, "PL-10 2x10", CardKind.Plyo)
        .Session(1, IsoDayOfWeek.Saturday, "TR-05 1x10")
        .Session(1, IsoDayOfWeek.Sunday, "UB-01 1x8");

    private static PlanBuilder Loads(decimal first, decimal second) => PlanBuilder.Gym(weeks: 2)
        .Day(PlanBuilder.On(1, IsoDayOfWeek.Tuesday), day => Loaded(day, first))
        .Day(PlanBuilder.On(2, IsoDayOfWeek.Tuesday), day => Loaded(day, second));

    private static Card Loaded(Card day, decimal kilograms) => day with
    {
        Items = [.. day.Items.Select(item => item.Exercise.Value == "HI-08" ? item with { LoadKg = kilograms } : item)],
    };

    private static PlanBuilder Percent(int first) => PlanBuilder.Gym(weeks: 2)
        .Session(1, IsoDayOfWeek.Tuesday, $"PL-20 3x5; SQ-05 3x6 at {first} % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3");

    private static PlanBuilder Jumps(string jumps) => PlanBuilder.Gym().Session(1, IsoDayOfWeek.Tuesday, $"{jumps}; {Lifts}");

    private static PlanBuilder Hops(string hops = "PL-14 2x10") => PlanBuilder.Home().Session(1, IsoDayOfWeek.Wednesday, hops);

    private static PlanBuilder Twice(string jumps, IsoDayOfWeek again) => Jumps(jumps).Session(1, again, jumps, CardKind.Plyo);

    private static PlanBuilder NewTier(int week, string jumps) => PlanBuilder.Gym(weeks: week).Session(week, IsoDayOfWeek.Tuesday, $"{jumps}; {Lifts}");

    private static PlanBuilder Friday(string jumps) => PlanBuilder.Gym().Session(1, IsoDayOfWeek.Friday, jumps, CardKind.Plyo);

    private static PlanBuilder BeforeRace(IsoDayOfWeek jumps) => PlanBuilder.Gym()
        .At(Level.L3, 3)
        .Session(1, IsoDayOfWeek.Friday, "")
        .Session(1, jumps, "PL-33 3x6", CardKind.Plyo)
        .Race(PlanBuilder.On(1, IsoDayOfWeek.Sunday), "10k", RacePriority.B);

    private static PlanBuilder Taper() => PlanBuilder.Gym(weeks: 3)
        .Session(1, IsoDayOfWeek.Wednesday, "PL-10 2x15")
        .Week(4, Phase.Taper, deload: false)
        .Week(5, Phase.Taper, deload: false)
        .Session(4, IsoDayOfWeek.Tuesday, "PL-10 2x15; SQ-05 2x4 at 83 % RIR 3; SL-02 1x6 RIR 3; HI-08 1x8 RIR 3; CF-06 2x8 RIR 3; TR-05 1x10 RIR 3")
        .Race(PlanBuilder.On(5, IsoDayOfWeek.Sunday), "10k");

    private static PlanBuilder LegsOn(IsoDayOfWeek day) => Taper().Session(5, day, "HI-08 1x8 RIR 4", CardKind.Micro);

    private static PlanBuilder SmallRace() => PlanBuilder.Gym(weeks: 2).Race(PlanBuilder.On(2, IsoDayOfWeek.Sunday), "10k", RacePriority.B);

    private static PlanBuilder Ill(IsoDayOfWeek? until) => PlanBuilder.Home().Runner(runner => runner with
    {
        Illnesses = [new SickDays(PlanBuilder.On(1, IsoDayOfWeek.Monday), until is { } day ? PlanBuilder.On(1, day) : null)],
    });

    private static PlanBuilder Sore(BodyArea area, int pain, string hops = "") =>
        (hops == "" ? PlanBuilder.Home() : Hops(hops)).Hurt(new Injury(area, InjuryKind.Kneecap) { Pain = pain });

    private static PlanBuilder Pregnant(bool isCleared) => NoRuns().Runner(runner => runner with { Pregnancy = new Pregnancy(20, isCleared) });

    private static PlanBuilder AfterBirth(int weeks, string hops = "", bool isFree = true) => NoRuns()
        .Session(1, IsoDayOfWeek.Wednesday, hops)
        .Runner(runner => runner with { Postpartum = new Postpartum(weeks, isFree, Cleared: true) });

    private static PlanBuilder NoRuns() => PlanBuilder.Home()
        .Run(1, IsoDayOfWeek.Tuesday, RunKind.None)
        .Run(1, IsoDayOfWeek.Sunday, RunKind.None);

    private static PlanBuilder Maximum() => PlanBuilder.Gym().Dose("SQ-05 1x1 at 100 % RIR 1");

    private static PlanBuilder WithoutHistory(int age) => Maximum().Runner(runner => runner with { Age = age, StrengthMonths = 0 });
}
