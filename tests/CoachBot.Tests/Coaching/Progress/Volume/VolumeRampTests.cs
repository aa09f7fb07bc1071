using CoachBot.Coaching.Progress.Volume;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Volume;

public class VolumeRampTests
{
    private static readonly VolumeRamp Ramp = new(Book.Rules);

    [Theory]
    [InlineData(12, 14)]
    [InlineData(10, 12)]
    [InlineData(3, 4)]
    public void GrowsByTwentyPercentOrOneSet_R_PROG_08(int last, int most) => Assert.Equal(most, Ramp.MostSets(last).Value);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void LeavesTheWayBackToItsOwnRule_R_RET_05(int week) =>
        Assert.Equal(["R-PROG-08", "R-RET-05"], Book.Names(Ramp.MostSets(12, week).Reasons));

    [Fact]
    public void SpeaksAgainInTheFifthWeek() => Assert.Equal(14, Ramp.MostSets(12, weekOfReturn: 5).Value);

    [Fact]
    public void HasNoSayInTheFirstWeekEver() => Assert.Null(Ramp.MostSets(0).Value);

    [Fact]
    public void NeverGrowsByMore_R_PROG_08() => Gen.Int[1, 100].Sample(last => Ramp.MostSets(last).Value <= Math.Max(last * 1.2m, last + 1));

    [Fact]
    public void MoreBeforeNeverMeansLessAfter() => Gen.Int[1, 100].Sample(last => Ramp.MostSets(last + 1).Value >= Ramp.MostSets(last).Value);
}
