using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Fit;

/// <summary>What contradicts the catalogue, the kit or the level.</summary>
public class FitTests
{
    [Fact]
    public void AnUnknownExercise() =>
        Assert.Equal(["C-KNOWN"], PlanBuilder.Gym().Change("HA-07", item => item with { Exercise = new ExerciseId("HA-99") }).Broken);

    [Fact]
    public void AWrongTier() =>
        Assert.Equal(["C-TIER"], PlanBuilder.Gym().Change("PL-20", item => item with { Tier = 1 }).Broken);

    [Fact]
    public void AWrongSum() =>
        Assert.Equal(["C-CONTACTS"], PlanBuilder.Gym().Change("PL-20", item => item with { Contacts = 10 }).Broken);

    [Fact]
    public void EquipmentThatIsNotThere() =>
        Assert.Equal(["C-KIT"], PlanBuilder.Gym().Runner(runner => runner with { Equipment = Enum.GetValues<Kit>().Where(kit => kit != Kit.Barbell).ToHashSet() }).Broken);

    [Fact]
    public void AboveTheLevel() =>
        Assert.Equal(["C-LEVEL"], PlanBuilder.Home().Session(1, IsoDayOfWeek.Wednesday, "CF-02 1x12", CardKind.Micro).Broken);

    [Fact]
    public void ABeginnerIsNewNoMoreAfterFourWeeksAndEightSessions_R_MAX_09() =>
        Assert.DoesNotContain("C-LEVEL", Introduction().Session(5, IsoDayOfWeek.Wednesday, "CF-02 1x12", CardKind.Micro).Broken);

    [Fact]
    public void ADayBeforeThatTheBeginnerIsStillNew_R_MAX_09() =>
        Assert.Contains("C-LEVEL", Introduction().Session(4, IsoDayOfWeek.Sunday, "CF-02 1x12", CardKind.Micro).Broken);

    [Fact]
    public void AfterSevenSessionsTheBeginnerIsStillNew_R_MAX_09() =>
        Assert.Contains("C-LEVEL", Introduction().Session(2, IsoDayOfWeek.Tuesday, "").Session(5, IsoDayOfWeek.Monday, "CF-02 1x12", CardKind.Micro).Broken);

    private static PlanBuilder Introduction() => PlanBuilder.Home(weeks: 5);
}
