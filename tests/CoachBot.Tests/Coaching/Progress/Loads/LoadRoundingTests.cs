using CoachBot.Coaching.Progress.Loads;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class LoadRoundingTests
{
    private static readonly Gen<(LoadSteps Steps, decimal Wish, decimal Ceiling)> Any =
        Gen.Select(Lifts.AnySteps, Gen.Int[0, 1200], Gen.Int[0, 1200], (steps, wish, ceiling) => (steps, wish / 4m, ceiling / 4m));

    [Theory]
    [InlineData(103.7, 102.5)]
    [InlineData(102.5, 102.5)]
    [InlineData(21, 20)]
    public void RoundsDown(double wish, double kg) => Assert.Equal((decimal)kg, LoadRounding.Fit((decimal)wish, null, Lifts.Gym));

    [Fact]
    public void HasNoAnswerWhenAllIsTooHeavy() => Assert.Null(LoadRounding.Fit(19, null, Lifts.Gym));

    [Fact]
    public void NeedsNoEquipmentForNothing() => Assert.Equal(0, LoadRounding.Fit(0, null, LoadSteps.Of()));

    [Fact]
    public void TakesTheSmallestStepUpIfTheCeilingAllows_R_PROG_02() => Assert.Equal(42.5m, LoadRounding.Rise(40, 41, 44, Lifts.Gym));

    [Fact]
    public void DoesNotTakeAStepAboveTheCeiling_R_PROG_03() => Assert.Null(LoadRounding.Rise(20, 21, 22, Lifts.Gym));

    [Fact]
    public void NeverPassesWishOrCeiling_R_PROG_03() => Any.Sample(given =>
        LoadRounding.Fit(given.Wish, given.Ceiling, given.Steps) is not { } kg || (kg <= given.Wish && (kg <= given.Ceiling || kg == 0)));

    [Fact]
    public void ShowsOnlyWhatIsThere() => Any.Sample(given =>
        LoadRounding.Fit(given.Wish, given.Ceiling, given.Steps) is not { } kg || kg == 0 || given.Steps.Kg.Contains(kg));

    [Fact]
    public void AHigherWishNeverShowsLess() => Any.Sample(given =>
        (LoadRounding.Fit(given.Wish + 1, given.Ceiling, given.Steps) ?? 0) >= (LoadRounding.Fit(given.Wish, given.Ceiling, given.Steps) ?? 0));
}
