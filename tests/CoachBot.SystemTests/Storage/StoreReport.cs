using System.Globalization;
using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.SystemTests.Storage;

/// <summary>Measures the store and tells; COACHBOT_STORE is the number of subscriptions, a million for the figures that are quoted.</summary>
[Trait("Category", "Report")]
public class StoreReport(ITestOutputHelper output)
{
    private const int Page = 1000;
    private const int Batch = 100;

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 12, 0);
    private static readonly SendResult Sent = new SendResult.Sent("1");

    private readonly List<double> _steps = [];

    private static int All { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("COACHBOT_STORE"), CultureInfo.InvariantCulture, out var all) ? all : 10_000;

    [Fact]
    public async Task PlansAndSends()
    {
        using var folder = new TempFolder();
        var file = folder.File("coachbot.db");
        await using (var store = await Subscribers.OpenAsync(file))
        {
            await FillAsync(store);
            await PlanAsync(store);
            await SendAsync(store, All / 5);
            Tell($"Longest step {_steps.Max():0} ms, p99 {_steps.Order().ElementAt((int)(_steps.Count * 0.99)):0} ms; memory {Environment.WorkingSet / 1_000_000} MB; file {new FileInfo(file).Length / 1_000_000} MB");
            await BeginAsync(store, await LeaseAsync(store, Now));
        }

        // As after a crash: the lease was not given back, and a batch is left on the wire.
        var started = TimeProvider.System.GetTimestamp();
        await using var again = await Subscribers.OpenAsync(file);
        var later = Now + Duration.FromSeconds(11);
        var lease = await LeaseAsync(again, later);
        await again.Get<IDeliveryStore>().RecoverAsync(lease, SendLimits.None, later, TestContext.Current.CancellationToken);
        await again.Get<IDeliveryStore>().PassTimeAsync(lease, later, TestContext.Current.CancellationToken);
        var begun = await BeginAsync(again, lease);
        Tell($"Start after a crash with {All} rows: first send after {TimeProvider.System.GetElapsedTime(started).TotalMilliseconds:0} ms (without the wait for a frozen sender's lease)");
        Assert.Equal(Batch, begun.Count);
    }

    private static async Task FillAsync(Subscribers store)
    {
        // Straight into the tables: a million turns are not what is measured.
        await using var database = await store.Get<IDbContextFactory<CoachDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        database.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var due = Now.ToUnixTimeMilliseconds();
        var fill =
            $$"""
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {{All}})
            INSERT INTO chat (Id, Platform, Chat, Language, Zone, Runner, Diary, LastSequence, LastHeardAt, Version)
            SELECT n, 'telegram', CAST(n AS TEXT), 'en', 'Etc/UTC', json_object(), json_object(), 0, 0, 1 FROM number;
            INSERT INTO subscription (ChatId, Time, Days, Zone, NextDue, IsDead, IsBarred, ZoneData)
            SELECT Id, '12:00:00', '1234567', 'Etc/UTC', {{due}}, 0, 0, '{{DateTimeZoneProviders.Tzdb.VersionId}}' FROM chat;
            """;
        await database.Database.ExecuteSqlRawAsync(fill, TestContext.Current.CancellationToken);
    }

    private async Task PlanAsync(Subscribers store)
    {
        var plans = store.Get<IPlanStore>();
        var began = TimeProvider.System.GetTimestamp();
        var planned = 0;

        while (planned < All)
        {
            planned += await StepAsync(async () => (await plans.PlanAsync(
                (subscription, address) => SessionPlan.Of(subscription, address, QuietHours.Default, Duration.Zero, Now), Now, Page, TestContext.Current.CancellationToken)).Subscriptions);
        }

        Tell($"{planned} planned, {planned / TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} a second");
    }

    private async Task SendAsync(Subscribers store, int count)
    {
        var lease = await LeaseAsync(store, Now);
        var began = TimeProvider.System.GetTimestamp();
        var sent = 0;

        while (sent < count)
        {
            var batch = await StepAsync(() => BeginAsync(store, lease));
            sent += batch.Count;
            await StepAsync(async () =>
            {
                await store.Get<IDeliveryStore>().FinishSendingAsync(
                    lease, SendLimits.None, [.. batch.Select(delivery => (delivery, Sent))], Now, TestContext.Current.CancellationToken);

                return true;
            });
        }

        Tell($"{sent} sent to a platform that does nothing, {sent / TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} a second");
    }

    private static async Task<IReadOnlyList<Delivery>> BeginAsync(Subscribers store, Lease lease)
    {
        var deliveries = store.Get<IDeliveryStore>();
        var ready = await deliveries.ReadyAsync("telegram", bulk: true, Now, Batch, TestContext.Current.CancellationToken);
        var begun = await deliveries.BeginSendingAsync(lease, [.. ready.Select(delivery => delivery.Id)], Now, TestContext.Current.CancellationToken);

        return [.. ready.Where(delivery => begun.Contains(delivery.Id))];
    }

    private static async Task<Lease> LeaseAsync(Subscribers store, Instant now) =>
        (await store.Get<ILeaseStore>().TakeAsync("telegram", Sender, now, TestContext.Current.CancellationToken))!;

    private static readonly Guid Sender = Guid.NewGuid();

    private async Task<T> StepAsync<T>(Func<Task<T>> step)
    {
        var began = TimeProvider.System.GetTimestamp();
        var result = await step();
        _steps.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);

        return result;
    }

    private void Tell(string figure)
    {
        output.WriteLine(figure);
        TestContext.Current.SendDiagnosticMessage(figure);
    }
}
