using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Groups;

/// <summary>Age, pregnancy and birth: R-AGE, R-PREG, R-POST.</summary>
public class GroupTests
{
    [Fact]
    public void AChildGetsNoPlan() =>
        Assert.Equal(["R-AGE-01"], PlanBuilder.Home().Runner(runner => runner with { Age = 13 }).Broken);

    [Fact]
    public void AChildByAgeGroup() =>
        Assert.Equal(["R-AGE-01"], PlanBuilder.Home().Runner(runner => runner with { AgeGroup = AgeGroup.Parse("under-14") }).BrokenHard);

    [Fact]
    public void ATeenagerWithTooLittleInReserve() =>
        Assert.Equal(["R-AGE-02"], Teenager().Dose("SQ-01 2x10 RIR 2").Broken);

    [Fact]
    public void ATeenagerWithTooManySets() =>
        Assert.Equal(["R-AGE-02"], Teenager().Dose("CF-01 4x15 RIR 3").Broken);

    [Fact]
    public void ATeenagerWithTooManyRepetitions() =>
        Assert.Equal(["R-AGE-02"], Teenager().Dose("CF-01 2x20 RIR 3").Broken);

    [Fact]
    public void ATeenagerWithTooMuchLoad() =>
        Assert.Contains(("81 %", "80 %"), TeenLifter().Dose("SQ-05 3x6 at 81 % RIR 3").Violations.Where(IsOfTeenagers).Select(violation => (violation.Found, violation.Allowed)));

    [Fact]
    public void ATeenagerWithAsMuchLoadAsAllowed() =>
        Assert.DoesNotContain(TeenLifter().Dose("SQ-05 3x6 at 80 % RIR 3").Violations, violation => IsOfTeenagers(violation) && violation.Item?.Value == "SQ-05");

    [Fact]
    public void ATeenagerWithStrongJumps() =>
        Assert.Contains(("T3", "T2"), Jumps("PL-33 2x5", 16).Violations.Where(IsOfTeenagers).Select(violation => (violation.Found, violation.Allowed)));

    [Theory]
    [InlineData("PL-20 3x10; PL-21 3x10", false)]
    [InlineData("PL-20 3x10; PL-21 3x10; PL-22 1x6", true)]
    public void ATeenagerWithManyContacts(string jumps, bool isTooMuch) =>
        Assert.Equal(isTooMuch, Jumps(jumps, 16).Violations.Any(violation => IsOfTeenagers(violation) && violation.Found.EndsWith("contacts", StringComparison.Ordinal)));

    [Fact]
    public void ATeenagerIsFineOtherwise() =>
        Assert.Empty(Teenager().Broken);

    [Fact]
    public void InTheFiftiesThreeQuartersOfTheContacts() =>
        Assert.Equal(["R-AGE-05"], Jumps("PL-20 4x6; PL-23 4x6; PL-22 4x6; PL-24 2x6", 55).Broken);

    [Fact]
    public void InTheFiftiesStrongJumpsComeLate() =>
        Assert.Equal(["R-AGE-05"], Jumps("PL-33 3x6", 55).Runner(runner => runner with { StrengthMonths = 2 }).Broken);

    [Fact]
    public void FromSixtyHalfOfTheContacts() =>
        Assert.Equal(["R-AGE-06"], Jumps("PL-20 4x6; PL-23 4x6; PL-22 2x6", 62).Broken);

    [Fact]
    public void FromSixtyLighterLoads() =>
        Assert.Equal(["R-AGE-06"], PlanBuilder.Gym().Runner(runner => runner with { Age = 62 }).Dose("SQ-05 3x4 at 88 % RIR 2").Broken);

    [Fact]
    public void FromSixtyNoStrongJumps() =>
        Assert.Equal(["R-AGE-06", "R-PLYO-01"], Jumps("PL-33 3x6", 62).Runner(runner => runner with { Gates = 2 }).Broken);

    [Fact]
    public void PregnantWithoutAYes() =>
        Assert.Equal(["R-PREG-02"], Pregnant().Runner(runner => runner with { Pregnancy = new Pregnancy(20, Cleared: false) }).Broken);

    [Fact]
    public void PregnantWithAYes() =>
        Assert.Empty(Pregnant().Broken);

    [Fact]
    public void PregnantWithTooLittleInReserve() =>
        Assert.Equal(["R-PREG-01"], Pregnant().Dose("SQ-01 2x10 RIR 3").Broken);

    [Fact]
    public void PregnantWithHops() =>
        Assert.Equal(["R-PREG-01"], Pregnant().Session(1, IsoDayOfWeek.Wednesday, "PL-14 2x10").Broken);

    [Fact]
    public void ASessionRightAfterBirth() =>
        Assert.Equal(["R-POST-01"], AfterBirth(4).Broken);

    [Fact]
    public void ASessionWithoutAClinician() =>
        Assert.Equal(["R-POST-01"], AfterBirth(8).Runner(runner => runner with { Postpartum = new Postpartum(8, SymptomFree: true, Cleared: false) }).Broken);

    [Fact]
    public void GentleStrengthAfterTwoMonths() =>
        Assert.Empty(AfterBirth(8).Broken);

    [Fact]
    public void HeavyStrengthAfterTwoMonths() =>
        Assert.Equal(["R-POST-01"], AfterBirth(8).Dose("SQ-01 2x6 RIR 3").Broken);

    [Fact]
    public void ARunTooSoon() =>
        Assert.Equal(["R-POST-02"], AfterBirth(8).Run(1, IsoDayOfWeek.Sunday, RunKind.Easy).Broken);

    [Fact]
    public void HopsTooSoon() =>
        Assert.Equal(["R-POST-02"], AfterBirth(8).Session(1, IsoDayOfWeek.Wednesday, "PL-14 2x10").Broken);

    [Fact]
    public void HopsWithSymptoms() =>
        Assert.Equal(["R-POST-02"], AfterBirth(20).Session(1, IsoDayOfWeek.Wednesday, "PL-14 2x10").Runner(runner => runner with { Postpartum = new Postpartum(20, SymptomFree: false, Cleared: true) }).Broken);

    private static bool IsOfTeenagers(Violation violation) => violation.RuleId.Value == "R-AGE-02";

    private static PlanBuilder TeenLifter() => PlanBuilder.Gym().Runner(runner => runner with { Age = 16 });

    private static PlanBuilder Teenager() => PlanBuilder.Home().Runner(runner => runner with { Age = 16 });

    private static PlanBuilder Jumps(string jumps, int age) => PlanBuilder.Gym()
        .Session(1, IsoDayOfWeek.Tuesday, $"{jumps}; SQ-05 3x5 at 85 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3")
        .Runner(runner => runner with { Age = age });

    private static PlanBuilder Pregnant() => NoImpact()
        .Dose("CF-01 2x15 RIR 4").Dose("UB-02 2x8 RIR 4").Dose("HA-02 2x12 RIR 4")
        .Runner(runner => runner with { Pregnancy = new Pregnancy(20, Cleared: true) });

    private static PlanBuilder AfterBirth(int weeks) => NoImpact()
        .Runner(runner => runner with { Postpartum = new Postpartum(weeks, SymptomFree: true, Cleared: true) });

    private static PlanBuilder NoImpact() => PlanBuilder.Home()
        .Run(1, IsoDayOfWeek.Tuesday, RunKind.None)
        .Run(1, IsoDayOfWeek.Sunday, RunKind.None);
}
