using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Tests.Chat.Duties;

public class MorningRoundTests
{
    private static readonly Instant BeforeSeven = Instant.FromUtc(2026, 11, 24, 5, 59);

    private static readonly Instant AtSeven = Instant.FromUtc(2026, 11, 24, 6, 0);

    private static async Task<TestHost> SubscribedAsync()
    {
        var host = await TestHost.StartAsync(Some.Time);
        await host.Platform.SayAsync(Some.Said("/subscribe 7"));
        await host.SettleAsync();

        return host;
    }

    private static int Sessions(TestHost host) => host.Platform.Sent.Count - 1;

    [Fact]
    public async Task SendsNothingBeforeItsTime()
    {
        await using var host = await SubscribedAsync();

        await host.MoveToAsync(BeforeSeven);

        Assert.Equal(0, Sessions(host));
    }

    [Fact]
    public async Task SendsTheSessionOnTime()
    {
        await using var host = await SubscribedAsync();

        await host.MoveToAsync(AtSeven);

        Assert.Equal(1, Sessions(host));
    }

    [Fact]
    public async Task TwoRoundsAtOnceSendOneSession()
    {
        await using var host = await SubscribedAsync();
        var round = host.Get<MorningRound>();

        host.Time.SetUtcNow(AtSeven.ToDateTimeOffset());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => round.PageAsync(TestContext.Current.CancellationToken))));
        await host.SettleAsync();

        Assert.Equal(1, Sessions(host));
    }

    [Fact]
    public async Task ASecondSubscriptionOnTheSameDaySendsNoSecondSession()
    {
        await using var host = await SubscribedAsync();
        await host.MoveToAsync(AtSeven);
        await host.Platform.SayAsync(Some.Said("/subscribe 9", 2));
        await host.SettleAsync();

        await host.MoveToAsync(AtSeven + Duration.FromHours(2));

        Assert.Equal(3, host.Platform.Sent.Count);
    }

    [Fact]
    public async Task SendsNothingToWhoHasUnsubscribed()
    {
        await using var host = await SubscribedAsync();
        await host.Platform.SayAsync(Some.Said("/unsubscribe", 2));
        await host.SettleAsync();

        await host.MoveToAsync(AtSeven);

        Assert.Equal(2, host.Platform.Sent.Count);
    }

    [Fact]
    public async Task AfterDaysWithoutPowerSendsTodaysSessionOnly()
    {
        await using var host = await SubscribedAsync();

        await host.MoveToAsync(AtSeven + Duration.FromDays(5));

        Assert.Equal(1, Sessions(host));
    }

    [Fact]
    public async Task SleepsUntilTheNextIsDue()
    {
        await using var database = await TestDatabase.OpenAsync();
        var time = new WatchedTime(Some.Time);
        await database.SaveAsync(Some.State() with { Subscription = Some.Subscription(new LocalTime(10, 0, 17)) with { NextDue = Some.Time + Duration.FromSeconds(17) } });
        using var stop = new CancellationTokenSource();
        var round = new MorningRound(
            database.Plans, Options.Create(new DeliveryOptions()), new TimeProviderClock(time), time, new Bell(), new MemoryLog<MorningRound>());
        var running = round.RunAsync(stop.Token);

        await time.SomebodyWaitsAsync(TimeSpan.FromSeconds(17));
        time.Advance(TimeSpan.FromSeconds(17));
        await time.SomebodyWaitsAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(
            DeliveryState.Ready,
            await database.Deliveries.SessionStateAsync(Some.Address(), Some.Day, TestContext.Current.CancellationToken));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }
}
