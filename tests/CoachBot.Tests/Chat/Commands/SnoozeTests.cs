using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Chat.Commands;

public class SnoozeTests
{
    private static Outcome Answer(string argument, Details? details = null, Subscription? subscription = null) =>
        new Snooze().Answer(Some.Turn(Some.State() with { Subscription = subscription }, argument: argument) with { Details = details ?? Details.None });

    [Theory]
    [InlineData("20m", 20)]
    [InlineData("1h", 60)]
    [InlineData("3h", 180)]
    public void ComesThatMuchLater(string argument, int minutes) =>
        Assert.Equal(Some.Time + Duration.FromMinutes(minutes), Answer(argument).SnoozedUntil);

    [Fact]
    public void ComesWhenItWasSaidInWords() =>
        Assert.Equal(Some.Time + Duration.FromMinutes(45), Answer("", Details.None with { Minutes = 45 }).SnoozedUntil);

    [Fact]
    public void ComesAtATime() =>
        Assert.Equal(Instant.FromUtc(2026, 11, 23, 17, 0), Answer("", Details.None with { Time = new LocalTime(18, 0) }).SnoozedUntil);

    [Fact]
    public void ComesTomorrowAtTheSameTime() =>
        Assert.Equal(Some.Time + Duration.FromDays(1), Answer("tomorrow").SnoozedUntil);

    [Fact]
    public void DoesNotComeTwiceTomorrow() => Assert.Null(Answer("tomorrow", subscription: Some.Subscription()).SnoozedUntil);

    [Theory]
    [InlineData("0m")]
    [InlineData("25h")]
    [InlineData("99999999999h")]
    [InlineData("nonsense")]
    public void IsNotPutOffByWhatMakesNoSense(string argument) => Assert.Null(Answer(argument).SnoozedUntil);

    [Fact]
    public void LeavesTheSeriesWhereItIs()
    {
        var subscription = Some.Subscription();

        Assert.Equal(subscription, Answer("20m", subscription: subscription).State.Subscription);
    }

    [Fact]
    public void AsksWhenNothingWasSaid() => Assert.Equal(4, Answer("").Reply.Buttons[0].Count);

    [Fact]
    public void FitsIntoItsButtons() =>
        Assert.All(Snooze.Buttons(RealCommands.English), button => Assert.True(button.Data.Length <= Button.MaxDataBytes));

    [Fact]
    public async Task ComesOnceMoreAndTheSeriesGoesOn()
    {
        await using var host = await TestHost.StartAsync(Some.Time);
        await host.Platform.SayAsync(Some.Said("/subscribe 7"));
        await host.Platform.SayAsync(Some.Said("[snooze 20m]", 2));
        await host.SettleAsync();

        await host.MoveToAsync(Some.Time + Duration.FromMinutes(20));
        var snoozed = host.Platform.Sent.Count;
        await host.MoveToAsync(Instant.FromUtc(2026, 11, 24, 6, 0));

        Assert.Equal((3, 4), (snoozed, host.Platform.Sent.Count));
    }
}
