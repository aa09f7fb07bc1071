using CoachBot.Chat.Messages;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class SettingsTests
{
    [Fact]
    public void ShowTheHourAndTheDaysOfTheSession()
    {
        var outcome = RealCommands.Answer("/settings", Some.State() with { Subscription = Some.Subscription() });

        Assert.Contains(new Entry("Daily session", "07:00, every day"), outcome.Reply.Blocks);
    }

    [Fact]
    public void ShowThatThereIsNoSession()
    {
        var outcome = RealCommands.Answer("/settings");

        Assert.Contains(new Entry("Daily session", "off"), outcome.Reply.Blocks);
    }

    [Fact]
    public void ShowWhatTheRunnerOwns()
    {
        var state = Some.State();

        var outcome = RealCommands.Answer("/settings", state with { Runner = state.Runner with { Equipment = new HashSet<Kit> { Kit.Rope, Kit.Step } } });

        Assert.Contains(new Entry("Equipment", "stair or step, skipping rope"), outcome.Reply.Blocks);
    }

    [Theory]
    [InlineData("en", "language it")]
    [InlineData("it", "language en")]
    public void OfferTheOtherLanguage(string language, string data)
    {
        var outcome = RealCommands.Answer("/settings", Some.State(language));

        Assert.Equal([data], outcome.Reply.Buttons[0].Select(button => button.Data));
    }

    [Fact]
    public void OfferToStopASessionThatRuns()
    {
        var outcome = RealCommands.Answer("/settings", Some.State() with { Subscription = Some.Subscription() });

        Assert.Equal("unsubscribe", outcome.Reply.Buttons[^1][0].Data);
    }

    [Fact]
    public void OfferToStartASession()
    {
        var outcome = RealCommands.Answer("/settings");

        Assert.Equal("subscribe", outcome.Reply.Buttons[^1][0].Data);
    }
}
