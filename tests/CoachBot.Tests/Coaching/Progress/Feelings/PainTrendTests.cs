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

    [Fact]
    public void ARiseFromWeekToWeekIsReferred_R_PAIN_04() => Assert.True(IsReferred((0, 3), (8, 4)));

    [Fact]
    public void AGreenDayBeginsTheCountAnew_R_PAIN_04() => Assert.False(IsReferred((0, 4), (7, 1), (14, 4)));

    [Fact]
    public void NoPainIsNoTrend() => Assert.False(IsReferred());
}
