using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

public class StatusTests
{
    [Fact]
    public void TheNextSessionIsToldByTheRunnersOwnClock()
    {
        var tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        var state = Some.State() with
        {
            Zone = tokyo,
            Subscription = (Some.Subscription() with { Zone = tokyo }).DueAfter(Some.Time),
        };

        var entries = RealCommands.Answer("/status", state).Reply.Blocks.OfType<Entry>().ToList();

        Assert.Equal("Tue 07:00", entries.Single(entry => entry.Name == RealCommands.English.Say(Phrase.StatusNext)).Value);
        Assert.Equal("Asia/Tokyo, now 18:00", entries.Single(entry => entry.Name == RealCommands.English.Say(Phrase.SettingsZone)).Value);
    }

    [Fact]
    public void APauseIsTold()
    {
        var state = Some.State() with { Subscription = (Some.Subscription() with { PausedUntil = Some.Day.PlusDays(10) }).DueAfter(Some.Time) };

        var reply = RealCommands.Answer("/status", state).Reply;

        Assert.Contains(reply.Blocks.OfType<Entry>(), entry => entry.Name == RealCommands.English.Say(Phrase.StatusPause));
        Assert.Equal("resume", reply.Buttons[0][0].Data);
    }

    [Fact]
    public void WithoutASubscriptionThereIsNone() =>
        Assert.Equal("subscribe", RealCommands.Answer("/status").Reply.Buttons[0][0].Data);
}
