using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Weekly;

/// <summary>Frequency, growth and lighter weeks: R-FREQ, R-MAX-08, R-PROG-08, R-DEL.</summary>
public class BlockTests
{
    [Fact]
    public void FourWeeksWithALighterOneAreSound() =>
        Assert.Empty(PlanBuilder.Gym(weeks: 5).Broken);

    [Fact]
    public void OneMainSessionInTheBaseIsTooFew() =>
        Assert.Equal(["R-FREQ-01"], PlanBuilder.Gym(phase: Phase.Base).Session(1, IsoDayOfWeek.Friday, "").Run(1, IsoDayOfWeek.Friday, RunKind.None).Broken);

    [Fact]
    public void TwoJumpSessionsInTheStrengthPhase() =>
        Assert.Equal(["R-FREQ-02"], PlanBuilder.Gym().Session(1, IsoDayOfWeek.Friday, "PL-20 3x5; HI-07 3x6 RIR 2; SL-07 2x6 RIR 2; SL-08 2x8 RIR 3; CF-05 3x8 RIR 2; HA-07 2x20 s").Broken);

    [Fact]
    public void ThreeMainSessionsInThePowerPhase() =>
        Assert.Equal(["R-FREQ-03"], PlanBuilder.Gym(phase: Phase.Power).Change("CF-06", item => item with { Sets = 2 }).Run(1, IsoDayOfWeek.Saturday, RunKind.None).Run(1, IsoDayOfWeek.Tuesday, RunKind.Easy)
            .Session(1, IsoDayOfWeek.Sunday, "SQ-04 1x10 RIR 3; HI-03 1x10 RIR 3; CF-02 1x12 RIR 3; TR-05 3x10 RIR 3; UB-01 2x8 RIR 3").Broken);

    [Fact]
    public void NoMainSessionInTheSeason() =>
        Assert.Equal(["R-FREQ-04"], PlanBuilder.Gym(phase: Phase.Competition).Session(1, IsoDayOfWeek.Tuesday, "").Broken);

    [Fact]
    public void JumpsInTheTaper() =>
        Assert.Equal(["R-FREQ-05"], PlanBuilder.Gym(phase: Phase.Taper).Session(1, IsoDayOfWeek.Friday, "").Broken);

    [Fact]
    public void JumpsInTheBreak() =>
        Assert.Equal(["R-FREQ-06"], PlanBuilder.Gym(phase: Phase.Transition).Broken);

    [Fact]
    public void ThreeWeeksOfBreakWithoutStrength() =>
        Assert.Equal(["R-FREQ-06"], new PlanBuilder(PlanBuilder.Lifter).Week(1, Phase.Transition, false).Week(2, Phase.Transition, false).Week(3, Phase.Transition, false).Broken);

    [Fact]
    public void OneMainSessionOnTheWayBack() =>
        Assert.Equal(["R-FREQ-07"], PlanBuilder.Gym(phase: Phase.Return).Session(1, IsoDayOfWeek.Friday, "").Broken);

    [Fact]
    public void TooManySquats() =>
        Assert.Equal(["R-MAX-08"], PlanBuilder.Gym().Dose("SL-07 3x6 RIR 2").Dose("SL-02 3x6 RIR 2").Broken);

    [Fact]
    public void TooFewHinges() =>
        Assert.Equal(["R-MAX-08"], PlanBuilder.Gym().Dose("HI-07 1x6 RIR 2").Dose("HI-08 1x8 RIR 2").Broken);

    [Fact]
    public void LegSetsGrowTooFast() =>
        Assert.Equal(["R-PROG-08"], PlanBuilder.Gym(weeks: 2).Session(1, IsoDayOfWeek.Friday, "HI-07 2x6 RIR 2; SL-07 2x6 RIR 2; SL-08 1x8 RIR 3; CF-05 2x8 RIR 2; HA-07 2x20 s")
            .Session(1, IsoDayOfWeek.Tuesday, "PL-20 3x5; SQ-05 2x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 2x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void NoLighterWeekInFour() =>
        Assert.Equal(["R-DEL-01"], PlanBuilder.Gym(weeks: 3).AsUsual(4, Phase.Strength).Broken);

    [Fact]
    public void ALighterWeekThatIsNot() =>
        Assert.Equal(["R-DEL-02"], PlanBuilder.Gym(weeks: 4).Session(4, IsoDayOfWeek.Friday, "HI-07 3x6 RIR 2; SL-07 2x6 RIR 2; SL-08 2x8 RIR 3; CF-05 3x8 RIR 2; HA-07 2x20 s").Broken);

    [Fact]
    public void AsManyJumpsInALighterWeek() =>
        Assert.Equal(["R-DEL-02"], PlanBuilder.Gym(weeks: 4).Session(4, IsoDayOfWeek.Tuesday, "PL-20 3x5; SQ-05 2x5 at 80 % RIR 4; SL-02 1x6 RIR 4; HI-08 1x8 RIR 4; CF-06 1x8 RIR 4; TR-05 1x10 RIR 4").Broken);
}
