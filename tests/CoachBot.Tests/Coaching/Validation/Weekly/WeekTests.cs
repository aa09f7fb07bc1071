using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Weekly;

/// <summary>Main sessions, rest and hard days: R-DAY and R-CON-01.</summary>
public class WeekTests
{
    [Fact]
    public void AWholeWeekIsSound() =>
        Assert.Empty(PlanBuilder.Gym().Broken);

    [Fact]
    public void AWeekAtHomeIsSound() =>
        Assert.Empty(PlanBuilder.Home().Broken);

    [Fact]
    public void AThirdMainSessionIsTooMuch() =>
        Assert.Equal(["R-DAY-02"], PlanBuilder.Gym(phase: Phase.Base).Change("CF-06", item => item with { Sets = 2 }).Run(1, IsoDayOfWeek.Tuesday, RunKind.Easy)
            .Session(1, IsoDayOfWeek.Sunday, "SQ-04 1x10 RIR 3; HI-03 1x10 RIR 3; CF-02 1x12 RIR 3; TR-05 3x10 RIR 3; UB-01 2x8 RIR 3").Broken);

    [Fact]
    public void WithFewRunsAThirdIsAllowed() =>
        Assert.Empty(PlanBuilder.Gym(phase: Phase.Base).Change("CF-06", item => item with { Sets = 2 }).Run(1, IsoDayOfWeek.Saturday, RunKind.None).Run(1, IsoDayOfWeek.Tuesday, RunKind.Easy)
            .Session(1, IsoDayOfWeek.Sunday, "SQ-04 1x10 RIR 3; HI-03 1x10 RIR 3; CF-02 1x12 RIR 3; TR-05 3x10 RIR 3; UB-01 2x8 RIR 3").Broken);

    [Fact]
    public void InTheSeasonASecondIsTooMuch() =>
        Assert.Equal(["R-DAY-02"], PlanBuilder.Gym(phase: Phase.Competition)
            .Session(1, IsoDayOfWeek.Friday, "HI-07 2x6 RIR 2; SL-07 1x6 RIR 2; SL-08 1x8 RIR 3; UB-01 2x8 RIR 3").Broken);

    [Fact]
    public void ForMiddleDistanceASmallSecondIsAllowed() =>
        Assert.Empty(PlanBuilder.Gym(phase: Phase.Competition)
            .Session(1, IsoDayOfWeek.Friday, "HI-07 2x6 RIR 2; SL-07 1x6 RIR 2; SL-08 1x8 RIR 3; UB-01 2x8 RIR 3")
            .Runner(runner => runner with { Races = [new Race(PlanBuilder.On(8, IsoDayOfWeek.Sunday), RaceDistance.Parse("1500m")!.Value, RacePriority.A)] }).Broken);

    [Fact]
    public void ForMiddleDistanceABigSecondIsNot() =>
        Assert.Equal(["R-DAY-02"], PlanBuilder.Gym(phase: Phase.Competition)
            .Session(1, IsoDayOfWeek.Friday, "HI-07 3x6 RIR 2; SL-07 2x6 RIR 2; SL-08 2x8 RIR 3; UB-01 2x8 RIR 3")
            .Runner(runner => runner with { Races = [new Race(PlanBuilder.On(8, IsoDayOfWeek.Sunday), RaceDistance.Parse("1500m")!.Value, RacePriority.A)] }).Broken);

    [Fact]
    public void MainSessionsOnDaysInARow() =>
        Assert.Equal(["R-DAY-03"], PlanBuilder.Gym().Move(1, IsoDayOfWeek.Friday, IsoDayOfWeek.Wednesday).Broken);

    [Fact]
    public void FromSixtyTwoDaysBetweenAreTooFew() =>
        Assert.Equal(["R-DAY-03"], PlanBuilder.Gym().Move(1, IsoDayOfWeek.Friday, IsoDayOfWeek.Thursday).Runner(runner => runner with { Age = 60 }).Broken);

    [Fact]
    public void InTheFiftiesTheyAreAWarning() =>
        Assert.Equal(["R-DAY-03"], PlanBuilder.Gym().Move(1, IsoDayOfWeek.Friday, IsoDayOfWeek.Thursday).Runner(runner => runner with { Age = 55 }).Broken);

    [Fact]
    public void InTheFiftiesTheyAreNotHard() =>
        Assert.Empty(PlanBuilder.Gym().Move(1, IsoDayOfWeek.Friday, IsoDayOfWeek.Thursday).Runner(runner => runner with { Age = 55 }).BrokenHard);

    [Fact]
    public void AWeekWithoutRest() =>
        Assert.Equal(["R-DAY-04"], PlanBuilder.Gym().Session(1, IsoDayOfWeek.Monday, "TR-05 1x10").Session(1, IsoDayOfWeek.Wednesday, "TR-05 1x10")
            .Session(1, IsoDayOfWeek.Thursday, "PL-10 2x10", CardKind.Plyo).Session(1, IsoDayOfWeek.Saturday, "TR-05 1x10").Session(1, IsoDayOfWeek.Sunday, "UB-01 1x8").Broken);

    [Fact]
    public void MobilityIsRest() =>
        Assert.Empty(PlanBuilder.Gym().Session(1, IsoDayOfWeek.Monday, "WU-04 1x8").Session(1, IsoDayOfWeek.Wednesday, "TR-05 1x10")
            .Session(1, IsoDayOfWeek.Thursday, "PL-10 2x10", CardKind.Plyo).Session(1, IsoDayOfWeek.Saturday, "TR-05 1x10").Session(1, IsoDayOfWeek.Sunday, "UB-01 1x8").Broken);

    [Fact]
    public void FiveHardDays() =>
        Assert.Equal(["R-DAY-10"], PlanBuilder.Gym().Run(1, IsoDayOfWeek.Monday, RunKind.Key).Run(1, IsoDayOfWeek.Thursday, RunKind.Long).Broken);

    [Fact]
    public void FiveShortSessions() =>
        Assert.Equal(["R-DAY-05"], PlanBuilder.Home().Session(1, IsoDayOfWeek.Monday, "TR-01 1x8").Session(1, IsoDayOfWeek.Wednesday, "TR-01 1x8")
            .Session(1, IsoDayOfWeek.Thursday, "TR-01 1x8").Session(1, IsoDayOfWeek.Saturday, "TR-01 1x8").Session(1, IsoDayOfWeek.Sunday, "WU-04 1x8").Broken);

    [Fact]
    public void HeavyLegsTheDayBeforeAKeyRun() =>
        Assert.Equal(["R-CON-01"], PlanBuilder.Gym().Run(1, IsoDayOfWeek.Saturday, RunKind.Key).Broken);

    [Fact]
    public void HeavyLegsTheDayBeforeALongRunAreHard() =>
        Assert.Equal(["R-CON-01"], PlanBuilder.Gym().Run(1, IsoDayOfWeek.Saturday, RunKind.Long).BrokenHard);

    [Fact]
    public void TwoDaysBeforeAKeyRunIsAWarning() =>
        Assert.Equal(["R-CON-01"], PlanBuilder.Gym().Run(1, IsoDayOfWeek.Sunday, RunKind.Key).Broken);

    [Fact]
    public void TwoDaysBeforeAKeyRunIsNotHard() =>
        Assert.Empty(PlanBuilder.Gym().Run(1, IsoDayOfWeek.Sunday, RunKind.Key).BrokenHard);

    [Fact]
    public void AWeekCutAtTheEdgeOfThePlanIsSound() =>
        Assert.Empty(PlanBuilder.Gym().Without(day => day.Date > PlanBuilder.On(1, IsoDayOfWeek.Thursday)).Broken);
}
