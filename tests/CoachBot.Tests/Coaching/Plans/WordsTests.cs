using CoachBot.Coaching.Runners;

namespace CoachBot.Tests.Coaching.Plans;

public class WordsTests
{
    [Theory]
    [InlineData("1500m", 1500)]
    [InlineData("5k", 5000)]
    [InlineData("half", 21097)]
    [InlineData("marathon", 42195)]
    [InlineData("ultra", 50000)]
    [InlineData("100k", 100000)]
    public void ADistanceIsReadAndSaidAgain(string word, int metres)
    {
        var distance = RaceDistance.Parse(word);

        Assert.Equal(metres, distance?.Metres);
        Assert.Equal(word, distance.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("-5k")]
    [InlineData("0m")]
    [InlineData("far")]
    public void AnythingElseIsNoDistance(string word) => Assert.Null(RaceDistance.Parse(word));

    [Theory]
    [InlineData("50-59", 50, 59)]
    [InlineData("60+", 60, null)]
    [InlineData("under-14", 0, 13)]
    public void AnAgeGroupIsReadAndSaidAgain(string word, int from, int? to)
    {
        var group = AgeGroup.Parse(word);

        Assert.Equal(new AgeGroup(from, to), group);
        Assert.Equal(word, group.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("old")]
    [InlineData("59-50")]
    [InlineData("under-0")]
    [InlineData("+")]
    public void AnythingElseIsNoAgeGroup(string word) => Assert.Null(AgeGroup.Parse(word));
}
