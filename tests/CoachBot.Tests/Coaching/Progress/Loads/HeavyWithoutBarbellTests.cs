using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class HeavyWithoutBarbellTests
{
    private static readonly HeavyWithoutBarbell Heavy = new(Book.Rules);

    [Theory]
    [InlineData(3, WithoutBarbell.Easier)]
    [InlineData(4, WithoutBarbell.Heavy)]
    [InlineData(8, WithoutBarbell.Heavy)]
    [InlineData(9, WithoutBarbell.ModerateAndJumps)]
    public void FourToEightToFailureAreHeavy_R_MAX_13(int reps, WithoutBarbell use) => Assert.Equal(use, Heavy.For(reps).Value);

    [Theory]
    [InlineData(6, 2, 6)]
    [InlineData(20, 8, 12)]
    public void TheSetsKeepTwoInReserve_R_MAX_13(int repsToFailure, int low, int high) =>
        Assert.Equal(new RepTarget(3, low, high, 2), Heavy.Target(3, repsToFailure).Value);
}
