using CoachBot.Coaching.Progress.Feelings;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Feelings;

public class ReadinessTests
{
    private static readonly Readiness Readiness = new(Book.Rules);

    [Theory]
    [InlineData(4, 4, Light.Green)]
    [InlineData(4, 3, Light.Amber)]
    [InlineData(3, 2, Light.Amber)]
    [InlineData(3, 1, Light.Red)]
    public void FiveAnswersGiveALight_R_READY_01(int four, int last, Light light) =>
        Assert.Equal(light, Readiness.Of(new(four, four, four, four, last)).Value);

    [Fact]
    public void AmberTakesASetATierAndSomeEffort_R_READY_01()
    {
        var adjustment = Readiness.Adjust(new(3, 3, 3, 3, 3));

        Assert.Equal((-1, 1, -1, false), (adjustment.SetsDelta, adjustment.RirDelta, adjustment.TierDelta, adjustment.IsLightDayOnly));
    }

    [Fact]
    public void GreenChangesNothing_R_READY_01() =>
        Assert.Equal((0, 0, 0), (Readiness.Adjust(new(4, 4, 4, 4, 4)).SetsDelta, Readiness.Adjust(new(4, 4, 4, 4, 4)).RirDelta, Readiness.Adjust(new(4, 4, 4, 4, 4)).TierDelta));

    [Fact]
    public void RedLeavesALightCard_R_READY_01() => Assert.True(Readiness.Adjust(new(1, 1, 1, 1, 1)).IsLightDayOnly);

    [Theory]
    [InlineData(4.5, false, false)]
    [InlineData(null, true, false)]
    [InlineData(8.0, false, true)]
    public void ABadNightForbidsHardJumpsAndHeavyLoads_R_READY_02(double? hours, bool alcohol, bool fever)
    {
        var adjustment = Readiness.AfterNight((decimal?)hours, alcohol, fever);

        Assert.Equal((3, 80), (adjustment.NoJumpsFromTier, adjustment.TopLoadPercent));
    }

    [Fact]
    public void FiveHoursAreEnough_R_READY_02() => Assert.Null(Readiness.AfterNight(5, hadAlcohol: false, hadFever: false).NoJumpsFromTier);

    [Fact]
    public void ABetterAnswerNeverDarkensTheLight() => Gen.Int[1, 5].Array[5].Where(answers => answers[0] < 5).Sample(answers =>
        Of(answers[0] + 1, answers) <= Of(answers[0], answers));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void AnAnswerIsOneToFive(int answer) => Assert.Throws<ArgumentOutOfRangeException>(() => Readiness.Of(new(answer, 3, 3, 3, 3)));

    private static Light Of(int first, int[] rest) => Readiness.Of(new(first, rest[1], rest[2], rest[3], rest[4])).Value;
}
