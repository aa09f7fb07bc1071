using CoachBot.Coaching.Progress.Loads;

namespace CoachBot.Tests.Coaching.Progress.Loads;

public class LoadCeilingTests
{
    private static readonly LoadCeiling Ceiling = new(Book.Rules);

    [Fact]
    public void IsTenPercentAboveTheLightestOfTheWeek_R_PROG_03() =>
        Assert.Equal(110, Ceiling.Kg([Book.Exposure(0, 100, 8, 2), Book.Exposure(3, 105, 8, 2)], Book.Monday.PlusDays(7)).Value);

    [Fact]
    public void IsCountedFromTheLastTimeWhenTheWeekWasEmpty_R_PROG_03() =>
        Assert.Equal(115.5m, Ceiling.Kg([Book.Exposure(0, 100, 8, 2), Book.Exposure(3, 105, 8, 2)], Book.Monday.PlusDays(30)).Value);

    [Fact]
    public void IsNotCountedFromWhatComesLater_R_PROG_03() =>
        Assert.Equal(110, Ceiling.Kg([Book.Exposure(0, 100, 8, 2), Book.Exposure(6, 90, 8, 2)], Book.Monday.PlusDays(5)).Value);

    [Fact]
    public void DoesNotExistForWhatWasNeverLoaded() => Assert.Null(Ceiling.Kg([Book.Exposure(0, 0, 8, 2)], Book.Monday.PlusDays(7)).Value);
}
