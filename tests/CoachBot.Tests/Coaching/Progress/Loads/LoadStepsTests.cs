using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class LoadStepsTests
{
    [Fact]
    public void ABarbellShowsEverySumOfItsPairs() =>
        Assert.Equal([20, 22.5m, 25, 27.5m, 30, 32.5m, 35, 37.5m], LoadSteps.Barbell(20, 5, 2.5m, 1.25m).Kg);

    [Fact]
    public void AMachineShowsEvenSteps() => Assert.Equal([5, 10, 15, 20], LoadSteps.Every(5, 5, 22).Kg);

    [Fact]
    public void ARackShowsItsWeightsInOrder() => Assert.Equal([4, 8, 12], LoadSteps.Of(12, 4, 8, 8, 0).Kg);

    [Fact]
    public void NothingShowsNothing() => Assert.Empty(LoadSteps.Every(1, 10, 5).Kg);

    [Fact]
    public void OneWeightIsAMachineToo() => Assert.Equal([10], LoadSteps.Every(1, 10, 10).Kg);

    [Fact]
    public void AStepLeadsSomewhere() => Assert.Throws<ArgumentOutOfRangeException>(() => LoadSteps.Every(0, 5, 10));
}
