using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Jumping;

/// <summary>Tiers, contacts, gaps and growth: R-PLYO.</summary>
public class JumpTests
{
    [Fact]
    public void AboveTheLevel() =>
        Assert.Equal(["R-PLYO-01"], Jumps("PL-33 3x6").Runner(runner => runner with { Gates = 2 }).Broken);

    [Fact]
    public void AboveTheGate() =>
        Assert.Equal(["R-PLYO-01"], PlanBuilder.Home().Session(1, IsoDayOfWeek.Wednesday, "PL-14 2x10").Runner(runner => runner with { Gates = 0 }).BrokenHard);

    [Fact]
    public void TheCoachsOwnJumpsAreNeverPlanned() =>
        Assert.Equal(["R-PLYO-01"], Jumps("PL-50 2x4").Runner(runner => runner with { Level = Level.L3, Gates = 5 }).BrokenHard);

    [Fact]
    public void TooManyContactsInASession() =>
        Assert.Equal(["R-PLYO-02"], Jumps("PL-20 4x6; PL-23 4x6; PL-22 4x6; PL-24 4x6; PL-21 2x6").Broken);

    [Fact]
    public void TooManyContactsInAWeek() =>
        Assert.Equal(["R-PLYO-03", "R-PLYO-11"], PowerWeek("PL-20 4x6; PL-23 4x6; PL-22 4x6; PL-24 4x6", "PL-20 4x6; PL-23 4x6; PL-22 4x6; PL-24 4x6").Session(1, IsoDayOfWeek.Sunday, "PL-20 3x5", CardKind.Plyo).Broken);

    [Fact]
    public void TooMuchJumpLoadInAWeek() =>
        Assert.Equal(["R-PLYO-04"], PowerWeek("PL-33 4x8; PL-30 4x7; PL-20 4x6; PL-23 4x4", "PL-33 4x8; PL-30 4x7; PL-20 4x6; PL-23 4x4").Run(1, IsoDayOfWeek.Sunday, RunKind.Easy).Broken);

    [Fact]
    public void TooManyLowHopsInASession() =>
        Assert.Equal(["R-PLYO-05"], Jumps("PL-10 6x30; PL-14 2x15").Broken);

    [Theory]
    [InlineData(Level.L0, 10, false)]
    [InlineData(Level.L0, 11, true)]
    [InlineData(Level.L1, 25, false)]
    [InlineData(Level.L1, 26, true)]
    public void LowHopsOfAWeek(Level level, int aSet, bool isTooMuch) =>
        Assert.Equal(isTooMuch, WeekOfHops(level, aSet).Violations.Any(violation => violation.RuleId.Value == "R-PLYO-05" && violation.Date == PlanBuilder.Start));

    [Fact]
    public void MoreThanAnybodyMayJump() =>
        Assert.Equal(["R-PLYO-06"], PowerWeek("PL-20 90x6", "PL-20 3x6").BrokenHard);

    [Fact]
    public void TooManyStrongJumps() =>
        Assert.Equal(["R-PLYO-07"], Jumps("PL-33 4x8; PL-30 4x8").Broken);

    [Theory]
    [InlineData("PL-33 4x10; PL-30 2x10", false)]
    [InlineData("PL-33 4x10; PL-30 3x7", true)]
    public void StrongJumpsOfASession(string jumps, bool isTooMuch) =>
        Assert.Equal(isTooMuch, Jumps(jumps).Broken.Contains("R-PLYO-07"));

    [Theory]
    [InlineData("PL-40 5x4; PL-43 5x4", false)]
    [InlineData("PL-40 5x4; PL-43 3x4; PL-45 3x3", true)]
    public void TheHardestJumpsOfASession(string jumps, bool isTooMuch) =>
        Assert.Equal(isTooMuch, Jumps(jumps).Runner(runner => runner with { Level = Level.L3, Gates = 4 }).Broken.Contains("R-PLYO-07"));

    [Theory]
    [InlineData("PL-33 4x10; PL-40 5x6; PL-30 1x10", false)]
    [InlineData("PL-33 4x10; PL-40 5x6; PL-30 1x11", true)]
    public void StrongJumpsOfTheAdvanced(string jumps, bool isTooMuch) =>
        Assert.Equal(isTooMuch, Jumps(jumps).Runner(runner => runner with { Level = Level.L3, Gates = 4 }).Broken.Contains("R-PLYO-07"));

    [Fact]
    public void TooManyContactsInASet() =>
        Assert.Equal(["R-PLYO-08"], Jumps("PL-20 2x8").Broken);

    [Fact]
    public void TooManySetsOfAJump() =>
        Assert.Equal(["R-PLYO-08"], Jumps("PL-20 5x3").Broken);

    [Fact]
    public void RestsTooShortForJumps() =>
        Assert.Equal(["R-PLYO-09"], PlanBuilder.Gym().Change("PL-20", item => item with { RestSeconds = 30 }).Broken);

    [Fact]
    public void JumpSessionsOnDaysInARow() =>
        Assert.Equal(["R-PLYO-10"], PowerWeek("PL-20 3x5", "").Session(1, IsoDayOfWeek.Wednesday, "PL-20 3x5", CardKind.Plyo).Broken);

    [Fact]
    public void StrongJumpsTwoDaysAfterStrongJumps() =>
        Assert.Equal(["R-PLYO-10"], PowerWeek("PL-33 3x6", "").Run(1, IsoDayOfWeek.Sunday, RunKind.Easy).Session(1, IsoDayOfWeek.Thursday, "PL-33 3x6", CardKind.Plyo).Broken);

    [Fact]
    public void TheAdvancedRecoverFaster() =>
        Assert.Empty(PowerWeek("PL-33 3x6", "").Run(1, IsoDayOfWeek.Sunday, RunKind.Easy).Session(1, IsoDayOfWeek.Thursday, "PL-33 3x6", CardKind.Plyo)
            .Runner(runner => runner with { Level = Level.L3 }).Broken);

    [Fact]
    public void ThreeJumpSessions() =>
        Assert.Equal(["R-PLYO-11"], PowerWeek("PL-20 2x5", "PL-20 2x5").Session(1, IsoDayOfWeek.Sunday, "PL-20 2x5", CardKind.Plyo).Broken);

    [Fact]
    public void JumpsGrowTooFast() =>
        Assert.Equal(["R-PLYO-12"], PlanBuilder.Gym(weeks: 2).Session(2, IsoDayOfWeek.Tuesday, "PL-20 3x6; PL-23 3x4; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void AHarderTierTooSoon() =>
        Assert.Equal(["R-PLYO-13"], PlanBuilder.Gym(weeks: 2).Session(2, IsoDayOfWeek.Tuesday, "PL-33 2x5; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void AHarderTierWithAsManyContacts() =>
        Assert.Equal(["R-PLYO-13"], PlanBuilder.Gym(weeks: 5).Session(5, IsoDayOfWeek.Tuesday, "PL-33 2x6; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void AHarderTierInItsTime() =>
        Assert.Empty(PlanBuilder.Gym(weeks: 5).Session(5, IsoDayOfWeek.Tuesday, "PL-33 2x5; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void StrongJumpsBeforeALongRun() =>
        Assert.Equal(["R-PLYO-17"], PowerWeek("", "PL-33 3x6").Broken);

    [Fact]
    public void TheAdvancedMayADayAndAHalfBefore() =>
        Assert.Empty(PowerWeek("", "PL-33 3x6").Runner(runner => runner with { Level = Level.L3 }).Broken);

    // Four days with three sets each.
    private static PlanBuilder WeekOfHops(Level level, int aSet) => new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Saturday }
        .Aggregate(
            PlanBuilder.Home().Runner(runner => runner with { Level = level }),
            (plan, day) => plan.Session(1, day, $"PL-14 3x{aSet}", CardKind.Plyo));

    private static PlanBuilder Jumps(string jumps) => PlanBuilder.Gym()
        .Session(1, IsoDayOfWeek.Tuesday, $"{jumps}; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3");

    private static PlanBuilder PowerWeek(string first, string second) => PlanBuilder.Gym(phase: Phase.Power)
        .Session(1, IsoDayOfWeek.Tuesday, $"{first}; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3".TrimStart(';', ' '))
        .Session(1, IsoDayOfWeek.Friday, $"{second}; HI-07 3x6 RIR 2; SL-07 2x6 RIR 2; SL-08 2x8 RIR 3; CF-05 3x8 RIR 2; HA-07 2x20 s".TrimStart(';', ' '));
}
