using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Health;

/// <summary>Pain, injuries, illness and red flags: R-PAIN, R-RET, RF.</summary>
public class HealthTests
{
    [Fact]
    public void ARedFlagStopsThePlan() =>
        Assert.Equal(["RF-06"], PlanBuilder.Home().Runner(runner => runner with { RedFlags = ["RF-06"] }).Broken);

    [Fact]
    public void ASessionWhileIll() =>
        Assert.Equal(["R-RET-06"], PlanBuilder.Home().Runner(runner => runner with { Illnesses = [new SickDays(PlanBuilder.On(1, IsoDayOfWeek.Monday), PlanBuilder.On(1, IsoDayOfWeek.Thursday))] }).Broken);

    [Fact]
    public void AfterTheIllnessAllIsWell() =>
        Assert.Empty(PlanBuilder.Home().Runner(runner => runner with { Illnesses = [new SickDays(PlanBuilder.On(1, IsoDayOfWeek.Monday), PlanBuilder.On(1, IsoDayOfWeek.Monday))] }).Broken);

    [Fact]
    public void HopsAfterABoneStressInjury() =>
        Assert.Equal(["R-RET-10"], Hops(new Injury(BodyArea.Shin, InjuryKind.BoneStress)).BrokenHard);

    [Fact]
    public void HopsOnceTheBoneIsCleared() =>
        Assert.Empty(Hops(new Injury(BodyArea.Shin, InjuryKind.BoneStress) { Cleared = true }).Broken);

    [Fact]
    public void HopsWithPainInABone() =>
        Assert.Equal(["R-PAIN-06"], Hops(new Injury(BodyArea.Shin, InjuryKind.Bone) { Pain = 1 }).Broken);

    [Fact]
    public void PainInABoneIsHard() =>
        Assert.Equal(["R-PAIN-06"], Hops(new Injury(BodyArea.Shin, InjuryKind.Bone) { Pain = 1 }).BrokenHard);

    [Fact]
    public void SquatsWithRedKneePain() =>
        Assert.Equal(["R-PAIN-03"], PlanBuilder.Home().Runner(runner => runner with { Injuries = [new Injury(BodyArea.Knee, InjuryKind.Kneecap) { Pain = 6 }] }).Broken);

    [Fact]
    public void SquatsWithAmberKneePainOfNoKnownKind() =>
        Assert.Equal(["R-PAIN-02"], PlanBuilder.Home().Runner(runner => runner with { Injuries = [new Injury(BodyArea.Knee, InjuryKind.Other) { Pain = 4 }] }).Broken);

    [Fact]
    public void SquatsWithAmberKneecapPain() =>
        Assert.Empty(PlanBuilder.Home().Runner(runner => runner with { Injuries = [new Injury(BodyArea.Knee, InjuryKind.Kneecap) { Pain = 4 }] }).Broken);

    [Fact]
    public void JumpsWithAmberPain() =>
        Assert.Equal(["R-PAIN-02"], PlanBuilder.Gym().Runner(runner => runner with { Injuries = [new Injury(BodyArea.Achilles, InjuryKind.Tendon) { Pain = 4 }] }).Broken);

    [Fact]
    public void ABarbellWithASoreBack() =>
        Assert.Equal(["R-PAIN-02"], PlanBuilder.Gym().Runner(runner => runner with { Cautions = [BodyArea.Back] }).Broken);

    [Fact]
    public void HopsWithASoreShin() =>
        Assert.Equal(["R-SHIN-01"], PlanBuilder.Gym().Session(1, IsoDayOfWeek.Wednesday, "PL-10 2x15").Runner(runner => runner with { Injuries = [new Injury(BodyArea.Shin, InjuryKind.Muscle) { Pain = 1 }] }).Broken);

    [Theory]
    [InlineData(BodyArea.Knee, "PL-23 3x5", "R-PFP-01")]
    [InlineData(BodyArea.Achilles, "PL-39 2x5", "R-ACH-01")]
    [InlineData(BodyArea.Foot, "PL-28 2x5", "R-HEEL-01")]
    [InlineData(BodyArea.Ankle, "PL-24 3x5", "R-RET-09")]
    [InlineData(BodyArea.Shin, "PL-23 3x5", "R-SHIN-01")]
    public void AJumpThatASoreAreaShouldBeSpared(BodyArea area, string jump, string rule) =>
        Assert.Equal([rule], PlanBuilder.Gym()
            .Session(1, IsoDayOfWeek.Tuesday, $"{jump}; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3")
            .Runner(runner => runner with { Injuries = [new Injury(area, InjuryKind.Other) { Pain = 1 }] }).Broken);

    private static PlanBuilder Hops(Injury injury) => PlanBuilder.Home()
        .Session(1, IsoDayOfWeek.Wednesday, "PL-14 2x10")
        .Runner(runner => runner with { Injuries = [injury] });
}
