using CoachBot.Coaching.Progress.Breaks;
using CsCheck;

namespace CoachBot.Tests.Coaching.Progress.Breaks;

public class ReturnRampTests
{
    private static readonly ReturnRamp Ramp = new(Book.Rules);
    private static readonly decimal[] Cut = [50, 70, 80, 90];

    [Fact]
    public void AWeekIsNoBreak() => Assert.Equal((100, 0), (Ramp.After(7).LoadPercent, Ramp.After(7).Reasons.Count));

    [Theory]
    [InlineData(8)]
    [InlineData(13)]
    public void SomeDaysCostOneSetOnce_R_RET_01(int days)
    {
        var plan = Ramp.After(days);

        Assert.Equal((90, 1, 1), (plan.LoadPercent, plan.SetsCut, plan.SetsCutSessions));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(28)]
    public void SomeWeeksCostATierAndHalfTheVolume_R_RET_02_R_RET_05(int days)
    {
        var plan = Ramp.After(days);

        Assert.Equal((80, 1, 0), (plan.LoadPercent, plan.TiersLower, plan.LevelsLower));
        Assert.Equal([50, 70, 80, 90, 100], Enumerable.Range(1, 5).Select(plan.VolumePercentIn));
    }

    [Theory]
    [InlineData(29)]
    [InlineData(56)]
    public void AMonthBeginsWithGeneralWork_R_RET_03(int days)
    {
        var plan = Ramp.After(days);

        Assert.InRange(plan.LoadPercent, 65, 70);
        Assert.Equal((2, 4, 1, 3), (plan.GeneralWeeks.Default, plan.BuildWeeks, plan.GatesToRetest!.Value.Low, plan.GatesToRetest.Value.High));
    }

    [Fact]
    public void MonthsCostALevelAndWaitWithJumps_R_RET_04()
    {
        var plan = Ramp.After(57);

        Assert.Equal((65, 1, 3, 4), (plan.LoadPercent, plan.LevelsLower, plan.GeneralWeeks.Low, plan.GeneralWeeks.High));
        Assert.Equal((2, 4), (plan.NoJumpsFromTier, plan.NoJumpsWeeks));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void OutsideTheRampTheVolumeIsWhole_R_RET_05(int week) => Assert.Equal(100, Ramp.After(14).VolumePercentIn(week));

    [Fact]
    public void ABreakIsNotNegative() => Assert.Throws<ArgumentOutOfRangeException>(() => Ramp.After(-1));

    [Fact]
    public void NeverReturnsWithMoreAfterALongerBreak() => Gen.Select(Gen.Int[0, 120], Gen.Int[1, 6]).Sample((days, week) =>
        Ramp.After(days + 1).LoadPercent <= Ramp.After(days).LoadPercent
        && Ramp.After(days + 1).VolumePercentIn(week) <= Ramp.After(days).VolumePercentIn(week)
        && Ramp.After(days + 1).TiersLower >= Ramp.After(days).TiersLower
        && Ramp.After(days + 1).LevelsLower >= Ramp.After(days).LevelsLower
        && Ramp.After(days + 1).GeneralWeeks.Default >= Ramp.After(days).GeneralWeeks.Default);

    [Fact]
    public void KeepsToTheCutsOfTheFirstFourWeeks_R_RET_05() => Gen.Select(Gen.Int[14, 300], Gen.Int[1, 4]).Sample((days, week) =>
        Ramp.After(days).VolumePercentIn(week) <= Cut[week - 1]);
}
