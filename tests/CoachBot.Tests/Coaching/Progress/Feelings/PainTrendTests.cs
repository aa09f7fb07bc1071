using CoachBot.Coaching.Progress.Feelings;

namespace CoachBot.Tests.Coaching.Progress.Feelings;

public class PainTrendTests
{
    private static readonly PainTrend Trend = new(Book.Rules);

    private static bool IsReferred(params (int Day, int Score)[] days) => Trend.IsReferred(
        [.. days.Select(day => new PainDay(Book.Monday.PlusDays(day.Day), day.Score, day.Score > 2 ? Light.Amber : Light.Green))]).Value;

    [Fact]
    public void TwoWeeksOfAmberAreReferred_R_PAIN_04() => Assert.True(IsReferred((0, 3), (6, 3), (13, 3)));

    [Fact]
    public void LessIsWaitedFor_R_PAIN_04() => Assert.False(IsReferred((0, 3), (6, 3), (12, 3)));

    [Theory]
    [InlineData(7, 4, true)]
    [InlineData(7, 3, false)]
    [InlineData(6, 4, false)]
    public void ARiseFromWeekToWeekIsReferred_R_PAIN_04(int day, int score, bool isReferred) => Assert.Equal(isReferred, IsReferred((0, 3), (day, score)));

    [Fact]
    public void AGreenDayBeginsTheCountAnew_R_PAIN_04() => Assert.False(IsReferred((0, 4), (7, 1), (14, 4)));

    [Fact]
    public void NoPainIsNoTrend() => Assert.False(IsReferred());
}
