using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

internal sealed class DeliveryDesk(IDbContextFactory<CoachDb> databases, OneWriter writer) : IDeliveryDesk
{
    public async Task<IReadOnlyList<DeliveryReport>> ReportAsync(Instant now, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var platforms = await database.Chats.Select(row => row.Platform).Distinct().OrderBy(name => name).ToListAsync(cancel);
        var reports = new List<DeliveryReport>();

        foreach (var platform in platforms)
        {
            reports.Add(await ReportAsync(database, platform, now.ToUnixTimeMilliseconds(), cancel));
        }

        return reports;
    }

    public Task<IReadOnlyList<Subscriber>> DueByAsync(Instant then, int afterChat, int limit, CancellationToken cancel)
    {
        var time = then.ToUnixTimeMilliseconds();

        return PageAsync(rows => rows.Where(row => row.NextDue <= time), afterChat, limit, cancel);
    }

    public Task<IReadOnlyList<Subscriber>> SubscribersAsync(int afterChat, int limit, CancellationToken cancel) =>
        PageAsync(rows => rows, afterChat, limit, cancel);

    public Task<int> AddAsync(IReadOnlyList<Delivery> deliveries, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var campaigns = deliveries.Select(delivery => delivery.Campaign).Distinct().ToList();
                var chats = deliveries.Select(delivery => delivery.To.Chat).ToList();
                var known = await database.Deliveries
                    .Where(row => campaigns.Contains(row.Once) && chats.Contains(row.Chat))
                    .Select(row => new { row.Platform, row.Chat, row.Once })
                    .ToListAsync(cancel);
                var keys = known.Select(row => (row.Platform, row.Chat, row.Once)).ToHashSet();
                var added = deliveries.Where(delivery => !keys.Contains((delivery.To.Platform, delivery.To.Chat, delivery.Campaign))).ToList();

                database.Deliveries.AddRange(added.Select(delivery => delivery.ToRow()));

                return added.Count;
            },
            cancel);

    private static async Task<DeliveryReport> ReportAsync(CoachDb database, string platform, long now, CancellationToken cancel)
    {
        var rows = database.Deliveries.Where(row => row.Platform == platform);
        var ready = rows.Where(row => row.State == DeliveryState.Ready && row.NotBefore <= now && row.NotAfter > now);
        var first = await ready.MinAsync(row => (long?)row.NotBefore, cancel);
        var subscriptions = database.Chats.Where(chat => chat.Platform == platform && chat.Subscription != null).Select(chat => chat.Subscription!);
        var next = await subscriptions.Where(row => !row.IsDead).MinAsync(row => (long?)row.NextDue, cancel);

        return new DeliveryReport(platform)
        {
            Queue = await ready.GroupBy(row => row.Kind).Select(kind => new { kind.Key, Count = kind.Count() }).ToDictionaryAsync(kind => kind.Key, kind => kind.Count, cancel),
            Lag = first is { } since ? Duration.FromMilliseconds(now - since) : null,
            Sending = await rows.CountAsync(row => row.State == DeliveryState.Sending, cancel),
            Uncertain = await rows.CountAsync(row => row.State == DeliveryState.Uncertain, cancel),
            Alive = await subscriptions.CountAsync(row => !row.IsDead, cancel),
            Dead = await subscriptions.CountAsync(row => row.IsDead, cancel),
            NextDue = next is { } due ? Instant.FromUnixTimeMilliseconds(due) : null,
            HasSender = await database.Leases.AnyAsync(lease => lease.Platform == platform && lease.Owner != "" && lease.ExpiresAt > now, cancel),
        };
    }

    private async Task<IReadOnlyList<Subscriber>> PageAsync(
        Func<IQueryable<SubscriptionRow>, IQueryable<SubscriptionRow>> which, int afterChat, int limit, CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var rows = await which(database.Subscriptions.AsNoTracking().Where(row => !row.IsDead && row.ChatId > afterChat))
            .OrderBy(row => row.ChatId)
            .Take(limit)
            .Join(database.Chats, row => row.ChatId, chat => chat.Id, (row, chat) => new { Row = row, chat.Platform, chat.Chat })
            .ToListAsync(cancel);

        return [.. rows.OrderBy(one => one.Row.ChatId).Select(one => new Subscriber(one.Row.ChatId, new Address(one.Platform, one.Chat), one.Row.ToSubscription()))];
    }
}
