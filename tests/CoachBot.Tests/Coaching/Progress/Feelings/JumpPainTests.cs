using CoachBot.Coaching.Progress.Feelings;

namespace CoachBot.Tests.Coaching.Progress.Feelings;

public class JumpPainTests
{
    private static readonly JumpPain Pain = new(Book.Rules);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void StopsJumpsAtThree_R_PAIN_05(int score, bool stops) => Assert.Equal(stops, Pain.Stops(score).Value);

    [Fact]
    public void ComesBackATierLowerWithHalfTheContacts_R_PAIN_05()
    {
        var adjustment = Pain.NextTime(4);

        Assert.Equal((-1, 0.5m, true), (adjustment.TierDelta, adjustment.ContactFactor, adjustment.HoldsProgress));
    }

    [Fact]
    public void ChangesNothingBelow_R_PAIN_05() => Assert.Equal(0, Pain.NextTime(2).TierDelta);
}
