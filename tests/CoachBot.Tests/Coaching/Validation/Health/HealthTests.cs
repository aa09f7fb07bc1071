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

    private static PlanBuilder Hops(Injury injury) => PlanBuilder.Home()
        .Session(1, IsoDayOfWeek.Wednesday, "PL-14 2x10")
        .Runner(runner => runner with { Injuries = [injury] });
}
