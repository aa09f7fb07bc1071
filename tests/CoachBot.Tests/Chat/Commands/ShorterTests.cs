using CoachBot.Chat.Meanings;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class ShorterTests
{
    [Fact]
    public void OffersTheUsualTimes()
    {
        var outcome = RealCommands.Answer("/shorter");

        Assert.Equal(["shorter 10", "shorter 20", "shorter 30"], outcome.Reply.Buttons[0].Select(button => button.Data));
    }

    [Theory]
    [InlineData("[shorter 10]", 10)]
    [InlineData("/shorter 20", 20)]
    [InlineData("[shorter 99999]", 240)]
    [InlineData("[shorter 0]", 60)]
    public void KeepsWithinTheTime(string said, int most)
    {
        var outcome = RealCommands.Answer(said);

        Assert.InRange(((Shown.Session)outcome.State.Shown!).Minutes, 1, most);
    }

    [Fact]
    public void TakesTheTimeFromPlainWords()
    {
        var outcome = RealCommands.Fulfil(WishNames.ShortenSession, new Details { Minutes = 15 });

        Assert.InRange(((Shown.Session)outcome.State.Shown!).Minutes, 1, 15);
    }
}
