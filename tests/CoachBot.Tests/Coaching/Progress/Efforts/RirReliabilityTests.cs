using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Rules;

namespace CoachBot.Tests.Coaching.Progress.Efforts;

public class RirReliabilityTests
{
    private static readonly RirReliability Reliability = new(Book.Rules);

    [Theory]
    [InlineData(12, 5, true)]
    [InlineData(12, 6, false)]
    [InlineData(13, 5, false)]
    [InlineData(8, null, false)]
    public void FarFromTheLimitItIsNotUsed_R_PROG_07(int reps, int? rir, bool isUsable) =>
        Assert.Equal(isUsable, Reliability.IsUsable(new SetResult(50, reps, rir)).Value);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(8, 2)]
    public void TheErrorGrowsWithTheReserve_R_PROG_07(int rir, int error) => Assert.Equal(error, Reliability.ErrorReps(rir).Value);

    [Theory]
    [InlineData(ReserveAnswer.AFew, 3, 2)]
    [InlineData(ReserveAnswer.AFew, 1, 1)]
    [InlineData(ReserveAnswer.Some, 3, 3)]
    [InlineData(ReserveAnswer.Some, 2, 3)]
    [InlineData(ReserveAnswer.Many, 3, null)]
    public void ABeginnersAnswerCountsAsWhatLiesNearestToTheTarget_R_PROG_07(ReserveAnswer answer, int target, int? rir) =>
        Assert.Equal(rir, Reliability.Rir(answer, target).Value);

    [Fact]
    public void ARangeThatHoldsTheTargetHasMetIt() => Assert.Equal(2, RirReliability.Nearest(new Quantity(1, 2, 2), 2));
}
