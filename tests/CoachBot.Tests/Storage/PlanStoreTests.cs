using CoachBot.Chat.Deliveries;
using CoachBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Tests.Storage;

public class PlanStoreTests
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly LocalTime AtTen = new(10, 0);

    private static Task<bool> SubscribeAsync(TestDatabase database, string chat, Instant due, bool isDead = false) =>
        database.SaveAsync(Some.State(chat: chat) with { Subscription = Some.Subscription(AtTen) with { NextDue = due, IsDead = isDead } });

    private static Task<Planned> PlanAsync(TestDatabase database, int limit = 10, Instant? now = null) =>
        database.Plans.PlanAsync(
            (subscription, address) => SessionPlan.Of(subscription, address, QuietHours.Default, Duration.Zero, now ?? Some.Time),
            now ?? Some.Time,
            limit,
            TestContext.Current.CancellationToken);

    private static async Task<IEnumerable<string>> ReadyAsync(TestDatabase database) =>
        (await database.Deliveries.ReadyAsync("fake", bulk: true, Some.Time, 100, TestContext.Current.CancellationToken)).Select(delivery => delivery.To.Chat);

    [Fact]
    public async Task PlansTheLongestWaitingFirst()
    {
        await using var database = await TestDatabase.OpenAsync();
        await SubscribeAsync(database, "1", Some.Time);
        await SubscribeAsync(database, "2", Some.Time - Minute);

        await PlanAsync(database, limit: 1);

        Assert.Equal(["2"], await ReadyAsync(database));
    }

    [Fact]
    public async Task PlansNobodyBeforeTheirTimeNorTheDead()
    {
        await using var database = await TestDatabase.OpenAsync();
        await SubscribeAsync(database, "1", Some.Time + Duration.FromMilliseconds(1));
        await SubscribeAsync(database, "2", Some.Time, isDead: true);

        var planned = await PlanAsync(database);

        Assert.Equal(0, planned.Subscriptions);
    }

    [Fact]
    public async Task MovesTheSubscriptionOn()
    {
        await using var database = await TestDatabase.OpenAsync();
        await SubscribeAsync(database, "42", Some.Time);

        await PlanAsync(database);

        Assert.Equal(Some.Time + Duration.FromDays(1), await database.Plans.NextDueAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PlansADayOnce()
    {
        await using var database = await TestDatabase.OpenAsync();
        await SubscribeAsync(database, "42", Some.Time);
        await PlanAsync(database);
        await database.SaveAsync(await database.LoadAsync() with { Subscription = Some.Subscription(AtTen) with { NextDue = Some.Time } });

        await PlanAsync(database);

        Assert.Single(await ReadyAsync(database));
    }

    [Fact]
    public async Task PlansAgainWhatWasCancelledBeforeItLeft()
    {
        await using var database = await TestDatabase.OpenAsync();
        await SubscribeAsync(database, "42", Some.Time);
        await PlanAsync(database);
        await database.SaveAsync(await database.LoadAsync() with { Subscription = null });
        await SubscribeAgainAsync(database);

        await PlanAsync(database);

        Assert.Single(await ReadyAsync(database));
    }

    [Fact]
    public async Task WorksTimesOutAnewForOtherZoneData()
    {
        await using var database = await TestDatabase.OpenAsync();
        await SubscribeAsync(database, "42", Some.Time + Minute);

        var page = await database.Plans.RescheduleAsync("another", 0, Some.Time, 10, TestContext.Current.CancellationToken);
        var next = await database.Plans.RescheduleAsync("another", page!.Value, Some.Time, 10, TestContext.Current.CancellationToken);

        Assert.Null(next);
        Assert.Equal(Some.Time + Duration.FromDays(1), await database.Plans.NextDueAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task DeletesWhatIsOldAndLeavesTheRest()
    {
        await using var database = await TestDatabase.OpenAsync();
        await database.AddAsync(Some.Delivery(chat: "1") with { Id = Guid.CreateVersion7((Some.Time - Duration.FromDays(40)).ToDateTimeOffset()), NotAfter = Some.Time - Duration.FromDays(40) });
        await database.AddAsync(Some.Delivery(chat: "2"));

        var deleted = await database.Plans.DeleteOldAsync(Some.Time - Duration.FromDays(30), 5000, TestContext.Current.CancellationToken);

        Assert.Equal(1, deleted);
        await using var context = await database.ReadAsync();
        Assert.Equal(["2"], await context.Deliveries.Select(row => row.Chat).ToListAsync(TestContext.Current.CancellationToken));
    }

    public class Unsubscribing
    {
        [Fact]
        public async Task CancelsAllThatWaitsUnaskedInTheSameTransaction()
        {
            await using var database = await TestDatabase.OpenAsync();
            await database.SaveAsync(Some.State() with { Subscription = Some.Subscription() });
            await database.AddAsync([.. Enumerable.Range(0, 1000).Select(day => Some.Session() with { SessionDate = Some.Day.PlusDays(day) })]);

            await database.SaveAsync(await database.LoadAsync() with { Subscription = null }, Some.Delivery("stopped"));

            Assert.Empty(await ReadyAsync(database));
            Assert.Single(await database.BeginAsync());
        }
    }

    public class ASnooze
    {
        [Fact]
        public async Task TakesThePlaceOfTheOneBefore()
        {
            await using var database = await TestDatabase.OpenAsync();
            var last = Some.Session() with { Kind = DeliveryKind.Snooze, NotBefore = Some.Time + Minute };
            await database.AddAsync(Some.Session() with { Kind = DeliveryKind.Snooze }, last);

            Assert.Empty(await ReadyAsync(database));
            Assert.Equal(last.Id, Assert.Single(await database.BeginAsync(Some.Time + Minute)).Id);
        }
    }

    private static async Task<bool> SubscribeAgainAsync(TestDatabase database) =>
        await database.SaveAsync(await database.LoadAsync() with { Subscription = Some.Subscription(AtTen) with { NextDue = Some.Time } });
}
