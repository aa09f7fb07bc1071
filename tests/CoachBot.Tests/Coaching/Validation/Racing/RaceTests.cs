using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Racing;

/// <summary>The last weeks before a race: R-TAP.</summary>
public class RaceTests
{
    [Fact]
    public void ASoundTaper() =>
        Assert.Empty(Taper().Broken);

    [Fact]
    public void LegsInTheLastDays() =>
        Assert.Equal(["R-TAP-04"], Taper().Session(5, IsoDayOfWeek.Thursday, "HI-08 1x8 RIR 4", CardKind.Micro).BrokenHard);

    [Fact]
    public void TooMuchTwoWeeksOut() =>
        Assert.Equal(["R-TAP-01"], Taper().Dose("SQ-05 4x4 at 83 % RIR 3", 4).Dose("CF-06 4x8 RIR 3", 4).Dose("SL-02 3x6 RIR 3", 4).Dose("HI-08 2x8 RIR 3", 4).Broken);

    [Fact]
    public void AnyLegWorkInTheLastWeekOfAMarathon() =>
        Assert.Equal(["R-TAP-01"], Taper("marathon").Session(5, IsoDayOfWeek.Monday, "CF-06 1x8 RIR 3; TR-05 1x10 RIR 3", CardKind.Plyo).Broken);

    [Fact]
    public void HeavyLegsTooLate() =>
        Assert.Equal(["R-TAP-02"], Taper().Session(5, IsoDayOfWeek.Tuesday, "SQ-05 2x4 at 85 % RIR 2; HI-08 1x8 RIR 3; CF-06 1x8 RIR 3; TR-05 1x10 RIR 3").Broken);

    [Fact]
    public void ASmallPrimerMayBe() =>
        Assert.Empty(Taper().Session(5, IsoDayOfWeek.Tuesday, "SQ-05 2x3 at 80 % RIR 4; TR-05 1x10 RIR 3").Broken);

    [Theory]
    [InlineData(IsoDayOfWeek.Tuesday, "SQ-05 3x3 at 80 % RIR 4")]
    [InlineData(IsoDayOfWeek.Tuesday, "SQ-05 2x4 at 80 % RIR 4")]
    [InlineData(IsoDayOfWeek.Tuesday, "SQ-05 2x3 at 81 % RIR 4")]
    [InlineData(IsoDayOfWeek.Tuesday, "SQ-05 2x3 at 80 % RIR 3")]
    [InlineData(IsoDayOfWeek.Tuesday, "SQ-05 1x3 at 80 % RIR 4; SL-02 1x3 RIR 4; HI-08 1x3 RIR 4")]
    [InlineData(IsoDayOfWeek.Monday, "SQ-05 2x3 at 80 % RIR 4")]
    public void WhatIsMoreThanAPrimer_R_TAP_03(IsoDayOfWeek day, string lifts) =>
        Assert.Contains("R-TAP-02", Taper().Session(5, day, lifts).Broken);

    [Fact]
    public void StrongJumpsTooLate() =>
        Assert.Equal(["R-FREQ-05", "R-TAP-05"], Taper().Session(1, IsoDayOfWeek.Tuesday, "PL-33 2x5; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3").Session(4, IsoDayOfWeek.Saturday, "PL-33 2x5", CardKind.Plyo).Run(4, IsoDayOfWeek.Sunday, RunKind.Easy).Broken);

    [Fact]
    public void HopsTheDayBefore() =>
        Assert.Equal(["R-TAP-05"], Taper().Session(5, IsoDayOfWeek.Saturday, "PL-10 2x10").Broken);

    [Fact]
    public void TooManyHopsInTheLastDays() =>
        Assert.Equal(["R-TAP-05"], Taper().Session(5, IsoDayOfWeek.Tuesday, "PL-10 4x15; TR-05 1x10 RIR 3").Broken);

    [Fact]
    public void SomethingNew() =>
        Assert.Equal(["R-TAP-07"], Taper().Session(5, IsoDayOfWeek.Tuesday, "UB-04 1x10 RIR 3").Broken);

    [Fact]
    public void ASmallRaceKeepsItsWeekLight() =>
        Assert.Equal(["R-TAP-09"], PlanBuilder.Gym(weeks: 2).Race(PlanBuilder.On(2, IsoDayOfWeek.Sunday), "10k", RacePriority.B)
            .Session(2, IsoDayOfWeek.Friday, "").Session(2, IsoDayOfWeek.Tuesday, "PL-10 2x15; SQ-05 3x5 at 85 % RIR 2; SL-02 3x6 RIR 2; HI-08 3x8 RIR 2; CF-06 4x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void ASmallRaceHasNoJumps() =>
        Assert.Equal(["R-TAP-09"], PlanBuilder.Gym(weeks: 2).Race(PlanBuilder.On(2, IsoDayOfWeek.Sunday), "10k", RacePriority.B).Session(2, IsoDayOfWeek.Friday, "").Broken);

    // Two usual weeks, and one that is the second week out; week 4 and 5 are the taper.
    private static PlanBuilder Taper(string distance = "10k") => PlanBuilder.Gym(weeks: 3)
        .Session(1, IsoDayOfWeek.Wednesday, "PL-10 2x15")
        .Week(4, Phase.Taper, deload: false)
        .Week(5, Phase.Taper, deload: false)
        .Session(4, IsoDayOfWeek.Tuesday, "PL-10 2x15; SQ-05 2x4 at 83 % RIR 3; SL-02 1x6 RIR 3; HI-08 1x8 RIR 3; CF-06 2x8 RIR 3; TR-05 1x10 RIR 3")
        .Session(5, IsoDayOfWeek.Monday, "TR-05 1x10 RIR 4")
        .Race(PlanBuilder.On(5, IsoDayOfWeek.Sunday), distance);
}
