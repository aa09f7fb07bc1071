using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

internal sealed class PlanStore(IDbContextFactory<CoachDb> databases, OneWriter writer) : IPlanStore
{
    public Task<Planned> PlanAsync(Func<Subscription, Address, SessionPlan> plan, Instant now, int limit, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var time = now.ToUnixTimeMilliseconds();
                var due = await database.Subscriptions
                    .Where(row => !row.IsDead && row.NextDue <= time)
                    .OrderBy(row => row.NextDue)
                    .Take(limit)
                    .Join(database.Chats, row => row.ChatId, chat => chat.Id, (row, chat) => new { Row = row, chat.Platform, chat.Chat })
                    .AsNoTracking()
                    .ToListAsync(cancel);

                using var writing = new PlanWriting(database);

                foreach (var one in due)
                {
                    var address = new Address(one.Platform, one.Chat);
                    writing.Write(one.Row, address, plan(one.Row.ToSubscription(), address), now);
                }

                return new Planned(due.Count, due.Select(one => one.Platform).ToHashSet());
            },
            cancel);

    public async Task<Instant?> NextDueAsync(CancellationToken cancel)
    {
        await using var database = await databases.CreateDbContextAsync(cancel);
        var next = await database.Subscriptions.Where(row => !row.IsDead).MinAsync(row => (long?)row.NextDue, cancel);

        return next is { } time ? Instant.FromUnixTimeMilliseconds(time) : null;
    }

    public Task<int?> RescheduleAsync(string zoneData, int afterChat, Instant now, int limit, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var time = now.ToUnixTimeMilliseconds();
                var rows = await database.Subscriptions
                    .Where(row => row.ChatId > afterChat && row.ZoneData != zoneData)
                    .OrderBy(row => row.ChatId)
                    .Take(limit)
                    .ToListAsync(cancel);

                foreach (var row in rows)
                {
                    // What is due already is planned by its old time: it must not be lost.
                    row.NextDue = row.NextDue <= time ? row.NextDue : row.ToSubscription().DueAfter(now).NextDue.ToUnixTimeMilliseconds();
                    row.ZoneData = zoneData;
                }

                return rows.Count == 0 ? null : (int?)rows[^1].ChatId;
            },
            cancel);

    public Task<int> DeleteOldAsync(Instant before, int limit, CancellationToken cancel) =>
        writer.WriteAsync(
            database =>
            {
                // Ids grow with time, so that the oldest stand together.
                var first = database.Deliveries.OrderBy(row => row.Id).Select(row => row.Id).Take(limit);
                var time = before.ToUnixTimeMilliseconds();

                return database.Deliveries
                    .Where(row => first.Contains(row.Id) && row.NotAfter < time && row.State != DeliveryState.Sending)
                    .ExecuteDeleteAsync(cancel);
            },
            cancel);
}
