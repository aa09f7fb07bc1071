using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

internal sealed class DeliveryStore(IDbContextFactory<CoachDb> databases, OneWriter writer) : IDeliveryStore
{
    /// <summary>An uncertain delivery gets a second chance, never a third.</summary>
    public const int MostAttempts = 2;

    public Task<IReadOnlyList<Delivery>> BeginSendingAsync(string platform, Instant now, int limit, CancellationToken cancel) =>
        writer.WriteAsync<IReadOnlyList<Delivery>>(
            async database =>
            {
                var time = now.ToUnixTimeMilliseconds();
                await ExpireAsync(database, platform, time, cancel);

                var ready = await ReadyRows(database, platform)
                    .Where(row => row.NotBefore <= time)
                    .Where(row => !database.Deliveries.Any(other =>
                        other.Platform == platform && other.State == DeliveryState.Sending && other.Chat == row.Chat))

                    // What must wait is not overtaken by what was said after it; an answer does not wait for a session.
                    .Where(row => !ReadyRows(database, platform).Any(other =>
                        other.NotBefore > time && other.Chat == row.Chat && other.Kind <= row.Kind))
                    .OrderBy(row => row.Kind)
                    .ThenBy(row => row.Id)
                    .Take(limit * 2)
                    .ToListAsync(cancel);

                var leaving = ready.DistinctBy(row => row.Chat).Take(limit).ToList();

                foreach (var row in leaving)
                {
                    row.State = DeliveryState.Sending;
                    row.Attempt++;
                    row.IntentAt = time;
                }

                return [.. leaving.Select(row => row.ToDelivery())];
            },
            cancel);

    public Task FinishSendingAsync(IReadOnlyList<(Delivery Delivery, SendResult Result)> results, Instant now, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var ids = results.Select(result => result.Delivery.Id).ToList();
                var rows = await database.Deliveries
                    .Where(row => ids.Contains(row.Id) && row.State == DeliveryState.Sending)
                    .ToDictionaryAsync(row => row.Id, cancel);

                foreach (var (delivery, result) in results)
                {
                    if (rows.TryGetValue(delivery.Id, out var row))
                    {
                        await DeliveryEnd.WriteAsync(database, row, result, now, cancel);
                    }
                }

                return true;
            },
            cancel);

    public Task RecoverAsync(string platform, Instant now, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var time = now.ToUnixTimeMilliseconds();
                var left = database.Deliveries.Where(row => row.Platform == platform && row.State == DeliveryState.Sending);

                await left.Where(row => row.Attempt < MostAttempts && row.NotAfter > time)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, DeliveryState.Ready), cancel);
                await DeliveryEnd.EndAsync(left, DeliveryState.Uncertain, cancel);
                await ExpireAsync(database, platform, time, cancel);

                return true;
            },
            cancel);

    public async Task<Instant?> NextReadyAsync(string platform, Instant after, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var looked = after.ToUnixTimeMilliseconds();
        var next = await ReadyRows(database, platform).Where(row => row.NotBefore > looked).MinAsync(row => (long?)row.NotBefore, cancel);

        return next is { } time ? Instant.FromUnixTimeMilliseconds(time) : null;
    }

    public async Task<IReadOnlyList<Address>> DueSubscriptionsAsync(Instant now, int limit, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var time = now.ToUnixTimeMilliseconds();
        var due = await database.Chats
            .Where(row => row.Subscription != null && !row.Subscription.IsDead && row.Subscription.NextDue <= time)
            .OrderBy(row => row.Subscription!.NextDue)
            .Take(limit)
            .Select(row => new { row.Platform, row.Chat })
            .ToListAsync(cancel);

        return [.. due.Select(row => new Address(row.Platform, row.Chat))];
    }

    public async Task<Instant?> NextDueAsync(CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var next = await database.Subscriptions.Where(row => !row.IsDead).MinAsync(row => (long?)row.NextDue, cancel);

        return next is { } time ? Instant.FromUnixTimeMilliseconds(time) : null;
    }

    private static Task ExpireAsync(CoachDb database, string platform, long time, CancellationToken cancel) =>
        DeliveryEnd.EndAsync(ReadyRows(database, platform).Where(row => row.NotAfter <= time), DeliveryState.Expired, cancel);

    private static IQueryable<DeliveryRow> ReadyRows(CoachDb database, string platform) =>
        database.Deliveries.Where(row => row.Platform == platform && row.State == DeliveryState.Ready);
}
