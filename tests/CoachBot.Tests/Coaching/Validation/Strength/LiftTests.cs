using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Validation.Strength;

/// <summary>Loads, sets, repetitions, effort and rests: R-MAX, R-GEN, R-EXP, R-PROG.</summary>
public class LiftTests
{
    [Fact]
    public void TooHeavy() =>
        Assert.Equal(["R-MAX-01"], PlanBuilder.Gym().Dose("SQ-05 3x3 at 91 % RIR 2").Broken);

    [Fact]
    public void TheAdvancedMayLiftMore() =>
        Assert.Empty(PlanBuilder.Gym().Dose("SQ-05 3x3 at 92 % RIR 2").Runner(runner => runner with { Level = Level.L3 }).Broken);

    [Fact]
    public void TooHeavyForTheFirstWeeksOfABeginner() =>
        Assert.Equal(["R-MAX-01"], PlanBuilder.Home(weeks: 1).Runner(runner => PlanBuilder.Lifter with { Level = Level.L1, Gates = 0 })
            .Session(1, IsoDayOfWeek.Tuesday, "PL-01 2x5; SQ-08 3x6 at 82 % RIR 2; SL-01 2x8 RIR 4; HI-02 2x12 RIR 4; CF-01 2x15 RIR 3; TR-01 2x8").Broken);

    [Fact]
    public void TooManyRepetitionsForTheLoad() =>
        Assert.Equal(["R-MAX-02"], PlanBuilder.Gym().Dose("SQ-05 3x8 at 85 % RIR 2").Broken);

    [Fact]
    public void TooManyHeavySets() =>
        Assert.Equal(["R-MAX-03"], PlanBuilder.Gym().Dose("SQ-05 5x5 at 85 % RIR 2").Dose("SL-07 1x6 RIR 2").Dose("SL-08 1x8 RIR 3").Broken);

    [Fact]
    public void TwoLiftsWithTheMostSets() =>
        Assert.Equal(["R-MAX-03"], PlanBuilder.Gym().Dose("SQ-05 4x5 at 85 % RIR 2").Dose("SL-02 4x6 RIR 2").Dose("SL-07 1x6 RIR 2").Dose("SL-08 1x8 RIR 3").Broken);

    [Fact]
    public void ToFailure() =>
        Assert.Equal(["R-MAX-04"], PlanBuilder.Gym().Dose("SQ-05 3x5 at 85 % RIR 0").BrokenHard);

    [Fact]
    public void AJumpToFailure() =>
        Assert.Equal(["R-MAX-04"], PlanBuilder.Gym().Dose("PL-20 3x5 RIR 0").BrokenHard);

    [Fact]
    public void HeavyButEasy() =>
        Assert.Equal(["R-MAX-04"], PlanBuilder.Gym().Dose("SQ-05 3x5 at 85 % RIR 4").Broken);

    [Fact]
    public void RestsTooShortForHeavySets() =>
        Assert.Equal(["R-MAX-05"], PlanBuilder.Gym().Change("SQ-05", item => item with { RestSeconds = 90 }).Broken);

    [Fact]
    public void TooLightToTrain() =>
        Assert.Equal(["R-GEN-01"], PlanBuilder.Gym().Dose("HI-08 2x8 at 50 % RIR 3").Broken);

    [Fact]
    public void TooManyRepetitionsWithALoad() =>
        Assert.Equal(["R-GEN-02"], PlanBuilder.Gym().Dose("HI-08 2x15 at 60 % RIR 3").Broken);

    [Fact]
    public void TooManyRepetitions() =>
        Assert.Equal(["R-GEN-02"], PlanBuilder.Gym().Dose("HI-08 2x25 RIR 3").Broken);

    [Theory]
    [InlineData(20, 90, "")]
    [InlineData(21, 90, "R-GEN-02")]
    [InlineData(12, 30, "")]
    [InlineData(12, 29, "R-GEN-05")]
    [InlineData(11, 30, "R-GEN-05")]
    public void WithoutALoadStrengthEnduranceSetsTheEnd_R_END_01_R_END_02(int reps, int rest, string broken) =>
        Assert.Equal(broken, string.Join(' ', PlanBuilder.Gym().Change("HI-08", item => item with { Reps = reps, Rir = 3, RestSeconds = rest }).Broken));

    [Fact]
    public void TooManyGeneralSets() =>
        Assert.Equal(["R-GEN-03"], PlanBuilder.Gym().Dose("HI-08 4x8 RIR 3").Broken);

    [Fact]
    public void GeneralSetsTooNearTheLimit() =>
        Assert.Equal(["R-GEN-04"], PlanBuilder.Gym().Dose("HI-08 2x10 RIR 1").Broken);

    [Fact]
    public void GeneralRestsTooShort() =>
        Assert.Equal(["R-GEN-05"], PlanBuilder.Gym().Change("HI-08", item => item with { RestSeconds = 30 }).Broken);

    [Fact]
    public void AnyLiftDoneForSpeedIsLight() =>
        Assert.Equal(["R-EXP-01"], PlanBuilder.Gym().Change("SQ-05", item => ForSpeed(item) with { Pct1rm = 70 }).Broken);

    [Fact]
    public void AnyLiftDoneForSpeedHasFewRepetitions() =>
        Assert.Equal(["R-EXP-02"], PlanBuilder.Gym().Change("SQ-05", item => ForSpeed(item) with { Reps = 8 }).Broken);

    [Fact]
    public void FastLiftsTooHeavy() =>
        Assert.Equal(["R-EXP-01"], WithSpeedSquats().Dose("EX-01 3x4 at 70 %").Broken);

    [Fact]
    public void FastLiftsTooLong() =>
        Assert.Equal(["R-EXP-02"], WithSpeedSquats().Dose("EX-01 3x8 at 55 %").Broken);

    [Fact]
    public void FastLiftsTooFewSets() =>
        Assert.Equal(["R-EXP-03"], WithSpeedSquats().Dose("EX-01 2x4 at 55 %").Broken);

    [Fact]
    public void FastLiftsWithShortRests() =>
        Assert.Equal(["R-EXP-04"], WithSpeedSquats().Change("EX-01", item => item with { RestSeconds = 60 }).Broken);

    [Fact]
    public void FastLiftsAreSound() =>
        Assert.Empty(WithSpeedSquats().Broken);

    [Fact]
    public void ALoadJumpsInPercent() =>
        Assert.Equal(["R-PROG-03"], PlanBuilder.Gym(weeks: 2).Session(1, IsoDayOfWeek.Tuesday, "PL-20 3x5; SQ-05 3x8 at 75 % RIR 2; SL-02 2x6 RIR 2; HI-08 2x8 RIR 2; CF-06 3x8 RIR 2; TR-05 2x10 RIR 3").Broken);

    [Fact]
    public void ALoadJumpsInKilograms() =>
        Assert.Equal(["R-PROG-03"], Loads(60, 66.5m).Broken);

    [Fact]
    public void ALoadGrowsByATenth() =>
        Assert.Empty(Loads(60, 66).Broken);

    [Fact]
    public void ABeginnerTestsTheMaximum() =>
        Assert.Equal(["R-PROG-13"], PlanBuilder.Home().Dose("SQ-01 2x1 at 100 % RIR 1").BrokenHard);

    private static PlanBuilder WithSpeedSquats() => PlanBuilder.Gym(phase: Phase.Power)
        .Session(1, IsoDayOfWeek.Friday, "EX-01 3x4 at 55 %; HI-07 3x6 RIR 2; SL-08 2x8 RIR 3; CF-05 3x8 RIR 2; HA-07 2x20 s");

    private static PlanBuilder Loads(decimal first, decimal second) => PlanBuilder.Gym(weeks: 2)
        .Change("HI-08", item => item with { LoadKg = first })
        .Day(PlanBuilder.On(2, IsoDayOfWeek.Tuesday), day => day with
        {
            Items = [.. day.Items.Select(item => item.Exercise.Value == "HI-08" ? item with { LoadKg = second } : item)],
        });

    private static CardItem ForSpeed(CardItem item) =>
        item with { Block = Block.Explosive, Sets = 3, Reps = 5, Pct1rm = 50, Rir = null, RestSeconds = 150 };
}
