using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class WeekAheadTests
{
    [Fact]
    public void HasALineADay()
    {
        var outcome = RealCommands.Answer("/week");

        Assert.Equal(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], outcome.Reply.Blocks.OfType<Entry>().Select(entry => entry.Name));
    }

    [Theory]
    [InlineData("en", "Your week: Mon 23 November to Sun 29 November")]
    [InlineData("it", "La tua settimana: lun 23 novembre – dom 29 novembre")]
    public void IsDated(string language, string title)
    {
        var outcome = RealCommands.Answer("/week", Some.State(language));

        Assert.Equal(new Heading(title), outcome.Reply.Blocks[0]);
    }

    [Fact]
    public void MayBeginOnAnotherDay()
    {
        var outcome = RealCommands.Fulfil(WishNames.ShowPlan, new Details { Day = Some.Day.PlusDays(2) });

        Assert.Equal("Wed", outcome.Reply.Blocks.OfType<Entry>().First().Name);
    }

    [Fact]
    public void IsNotYearsAway()
    {
        var outcome = RealCommands.Fulfil(WishNames.ShowPlan, new Details { Day = Some.Day.PlusDays(9000) });

        Assert.Equal([RealCommands.Says(Phrase.DayTooFar)], outcome.Reply.Blocks);
    }

    [Fact]
    public void SaysWhyThereIsNone()
    {
        var state = Some.State();

        var outcome = RealCommands.Answer("/week", state with { Runner = state.Runner with { RedFlags = ["RF-06"] } });

        Assert.Equal(new Heading(RealCommands.English.Say(Phrase.TodayNoSession)), outcome.Reply.Blocks[0]);
    }
}
