using CoachBot.Coaching.Progress.Feelings;

namespace CoachBot.Tests.Coaching.Progress.Feelings;

public class SorenessTests
{
    private static readonly Soreness Soreness = new(Book.Rules);

    [Fact]
    public void UpToThreeChangesNothing_R_DOMS_01() => Assert.Equal((0, 1m), (Soreness.Of(3).SetsDelta, Soreness.Of(3).LoadFactor));

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void FourToSixIsLighter_R_DOMS_01(int score)
    {
        var adjustment = Soreness.Of(score);

        Assert.Equal((-1, 0.9m, 3, false), (adjustment.SetsDelta, adjustment.LoadFactor, adjustment.NoJumpsFromTier, adjustment.LeavesAreaOut));
    }

    [Fact]
    public void FromSevenTheMusclesRest_R_DOMS_01() => Assert.True(Soreness.Of(7).LeavesAreaOut);
}
