using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

internal sealed class DeliveryStore(IDbContextFactory<CoachDb> databases, OneWriter writer) : IDeliveryStore
{
    public async Task<IReadOnlyList<Delivery>> ReadyAsync(string platform, bool bulk, Instant now, int limit, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var rows = ReadyRows(database, platform).AsNoTracking();

        return bulk ? await BulkAsync(rows, now, limit, cancel) : await AnswersAsync(rows, now, limit, cancel);
    }

    public Task<IReadOnlySet<Guid>> BeginSendingAsync(Lease lease, IReadOnlyCollection<Guid> ids, Instant now, CancellationToken cancel) =>
        writer.WriteAsync<IReadOnlySet<Guid>>(
            async database =>
            {
                if (ids.Count == 0 || !await HoldsAsync(database, lease, cancel))
                {
                    return new HashSet<Guid>();
                }

                var rows = await database.Deliveries.Where(row => ids.Contains(row.Id)).ToListAsync(cancel);
                var leaving = rows.Where(row => DeliveryMachine.MayBegin(row.ToStanding(), now)).ToList();

                foreach (var row in leaving)
                {
                    var standing = DeliveryMachine.Begin(row.ToStanding(), now);
                    row.State = standing.State;
                    row.Attempt = standing.Attempt;
                    row.IntentAt = standing.IntentAt?.ToUnixTimeMilliseconds();
                    row.Epoch = lease.Epoch;
                }

                return leaving.Select(row => row.Id).ToHashSet();
            },
            cancel);

    public Task FinishSendingAsync(
        Lease lease, SendLimits limits, IReadOnlyList<(Delivery Delivery, SendResult Result)> results, Instant now, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var ids = results.Select(result => result.Delivery.Id).ToList();

                // Under another epoch somebody else looks after it.
                var rows = await database.Deliveries
                    .Where(row => ids.Contains(row.Id) && row.State == DeliveryState.Sending && row.Epoch == lease.Epoch)
                    .ToDictionaryAsync(row => row.Id, cancel);
                var reached = new List<string>();

                foreach (var (delivery, result) in results)
                {
                    if (rows.TryGetValue(delivery.Id, out var row))
                    {
                        row.Take(DeliveryMachine.End(row.ToStanding(), result, row.Kind.OnUncertain(limits), limits, now));
                        await DeliveryEnd.FollowAsync(database, row, result, now, cancel);

                        if (result is SendResult.Sent)
                        {
                            reached.Add(row.Chat);
                        }
                    }
                }

                if (reached.Count > 0)
                {
                    await DeliveryEnd.TrustAsync(database, lease.Platform, reached, cancel);
                }

                return true;
            },
            cancel);

    public Task CancelAsync(Lease lease, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                if (await HoldsAsync(database, lease, cancel))
                {
                    await DeliveryEnd.EndAsync(
                        ReadyRows(database, lease.Platform).Where(row => ids.Contains(row.Id)), DeliveryState.Cancelled, cancel);
                }

                return true;
            },
            cancel);

    public Task RecoverAsync(Lease lease, SendLimits limits, Instant now, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                if (!await HoldsAsync(database, lease, cancel))
                {
                    return false;
                }

                var left = await database.Deliveries
                    .Where(row => row.Platform == lease.Platform && row.State == DeliveryState.Sending && row.Epoch != lease.Epoch)
                    .ToListAsync(cancel);

                left.ForEach(row => row.Take(DeliveryMachine.Orphan(row.ToStanding(), row.Kind.OnUncertain(limits), limits, now)));

                return true;
            },
            cancel);

    public async Task PassTimeAsync(Lease lease, Instant now, CancellationToken cancel)
    {
        var time = now.ToUnixTimeMilliseconds();

        await using (var database = await databases.CreateDbContextAsync(cancel))
        {
            // Mostly nothing has changed, and nobody waits for the writer.
            if (!await LateRows(database, lease.Platform, time).AnyAsync(cancel) && !await AgainRows(database, lease.Platform, time).AnyAsync(cancel))
            {
                return;
            }
        }

        await writer.WriteAsync(
            async database =>
            {
                if (!await HoldsAsync(database, lease, cancel))
                {
                    return false;
                }

                var again = await AgainRows(database, lease.Platform, time).ToListAsync(cancel);
                again.ForEach(row => row.Take(DeliveryMachine.Pass(row.ToStanding(), now)));
                await database.SaveChangesAsync(cancel);
                await DeliveryEnd.EndAsync(LateRows(database, lease.Platform, time), DeliveryState.Expired, cancel);

                return true;
            },
            cancel);
    }

    public async Task<Instant?> NextReadyAsync(string platform, Instant after, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var looked = after.ToUnixTimeMilliseconds();
        var ready = await ReadyRows(database, platform).Where(row => row.NotBefore > looked).MinAsync(row => (long?)row.NotBefore, cancel);
        var again = await database.Deliveries
            .Where(row => row.Platform == platform && row.AgainAt != null && row.AgainAt > looked)
            .MinAsync(row => row.AgainAt, cancel);

        return (ready < again ? ready : again ?? ready) is { } next ? Instant.FromUnixTimeMilliseconds(next) : null;
    }

    public async Task<DeliveryState?> SessionStateAsync(Address address, LocalDate date, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var once = DeliveryRows.OnceOf(date);

        return await database.Deliveries
            .Where(row => row.Platform == address.Platform && row.Chat == address.Chat && row.Kind == DeliveryKind.Session && row.Once == once)
            .Select(row => (DeliveryState?)row.State)
            .SingleOrDefaultAsync(cancel);
    }

    private static async Task<IReadOnlyList<Delivery>> BulkAsync(IQueryable<DeliveryRow> ready, Instant now, int limit, CancellationToken cancel)
    {
        var time = now.ToUnixTimeMilliseconds();
        var rows = await ready
            .Where(row => row.Kind != DeliveryKind.Answer && row.NotBefore <= time && row.NotAfter > time)
            .OrderBy(row => row.NotAfter)
            .ThenBy(row => row.Id)
            .Take(limit)
            .ToListAsync(cancel);

        return [.. rows.Select(row => row.ToDelivery())];
    }

    // Only few wait, so their times are compared here: asked for times, SQLite would look through the whole bulk.
    private static async Task<IReadOnlyList<Delivery>> AnswersAsync(IQueryable<DeliveryRow> ready, Instant now, int limit, CancellationToken cancel)
    {
        var rows = await ready.Where(row => row.Kind == DeliveryKind.Answer).OrderBy(row => row.Id).Take(limit).ToListAsync(cancel);
        var answers = rows.Select(row => row.ToDelivery()).ToList();

        // What must wait is not overtaken by what was said after it.
        var waiting = answers.Where(answer => answer.NotBefore > now).Select(answer => answer.To.Chat).ToHashSet();

        return [.. answers.Where(answer => answer.NotAfter > now && !waiting.Contains(answer.To.Chat))];
    }

    private static Task<bool> HoldsAsync(CoachDb database, Lease lease, CancellationToken cancel) =>
        database.Leases.AnyAsync(row => row.Platform == lease.Platform && row.Epoch == lease.Epoch && row.Owner != "", cancel);

    private static IQueryable<DeliveryRow> LateRows(CoachDb database, string platform, long time) =>
        ReadyRows(database, platform).Where(row => row.NotAfter <= time);

    private static IQueryable<DeliveryRow> AgainRows(CoachDb database, string platform, long time) =>
        database.Deliveries.Where(row => row.Platform == platform && row.AgainAt != null && row.AgainAt <= time);

    private static IQueryable<DeliveryRow> ReadyRows(CoachDb database, string platform) =>
        database.Deliveries.Where(row => row.Platform == platform && row.State == DeliveryState.Ready);
}
