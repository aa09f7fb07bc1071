using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

/// <summary>Writes down how deliveries end, and what else that ends.</summary>
internal static class DeliveryEnd
{
    /// <summary>What a runner was told is kept no longer than it takes to tell it.</summary>
    public static Task EndAsync(IQueryable<DeliveryRow> rows, DeliveryState state, CancellationToken cancel) =>
        rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, state).SetProperty(row => row.Reply, ""), cancel);

    /// <summary>Nothing unasked is wanted there any more: what waits is cancelled, what is uncertain has no second chance.</summary>
    public static async Task CancelBulkAsync(CoachDb database, Address address, CancellationToken cancel)
    {
        var rows = Of(database, address).Where(row => row.Kind != DeliveryKind.Answer);

        await EndAsync(rows.Where(row => row.State == DeliveryState.Ready), DeliveryState.Cancelled, cancel);
        await rows.Where(row => row.AgainAt != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.AgainAt, (long?)null), cancel);
    }

    /// <summary>The session of this day was told in another way: its own delivery is not needed any more.</summary>
    public static Task ToldAsync(CoachDb database, Address address, LocalDate day, CancellationToken cancel)
    {
        var once = DeliveryRows.OnceOf(day);

        return Of(database, address)
            .Where(row => row.Kind == DeliveryKind.Session && row.Once == once)
            .Where(row => row.State == DeliveryState.Uncertain || row.State == DeliveryState.Expired || row.State == DeliveryState.Failed)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.State, DeliveryState.Cancelled)
                    .SetProperty(row => row.AgainAt, (long?)null)
                    .SetProperty(row => row.LastError, "told at contact"),
                cancel);
    }

    /// <summary>What else follows from the result of one attempt.</summary>
    public static async Task FollowAsync(CoachDb database, DeliveryRow row, SendResult result, Instant now, CancellationToken cancel)
    {
        switch (result)
        {
            case SendResult.Sent sent:
                row.MessageId = sent.MessageId;
                break;
            case SendResult.Moved moved:
                await RunnerStore.MoveRowsAsync(database, new Address(row.Platform, row.Chat), moved.To, cancel);
                await FollowAsync(database, row, moved.To, cancel);
                break;
            case SendResult.Gone gone when await IsBelievedAsync(database, row, gone, now, cancel):
                await BuryAsync(database, row, gone.MayNotWrite, cancel);
                break;
        }
    }

    /// <summary>Chats that were reached are not suspected of being gone any more.</summary>
    public static Task TrustAsync(CoachDb database, string platform, IReadOnlyCollection<string> chats, CancellationToken cancel) =>
        database.Subscriptions
            .Where(row => row.RefusedOn != null)
            .Where(row => database.Chats.Any(chat => chat.Id == row.ChatId && chat.Platform == platform && chats.Contains(chat.Chat)))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RefusedOn, (string?)null), cancel);

    private static IQueryable<DeliveryRow> Of(CoachDb database, Address address) =>
        database.Deliveries.Where(row => row.Platform == address.Platform && row.Chat == address.Chat);

    private static async Task FollowAsync(CoachDb database, DeliveryRow row, Address to, CancellationToken cancel)
    {
        // Where the chat has moved to, the session of that day may be known already: one is enough.
        if (row.Once is not null
            && await Of(database, to).AnyAsync(other => other.Id != row.Id && other.Kind == row.Kind && other.Once == row.Once, cancel))
        {
            row.State = DeliveryState.Cancelled;
            row.Reply = "";

            return;
        }

        row.Chat = to.Chat;
    }

    // One day's refusal may be a mistake of the platform; the same on another day is not.
    private static async Task<bool> IsBelievedAsync(CoachDb database, DeliveryRow row, SendResult.Gone gone, Instant now, CancellationToken cancel)
    {
        if (gone.ChatIsDead || gone.MayNotWrite || !gone.ChatMayBeDead)
        {
            return gone.ChatIsDead || gone.MayNotWrite;
        }

        var today = DeliveryRows.OnceOf(now.InUtc().Date);
        var subscription = Subscription(database, row);

        await subscription.Where(other => other.RefusedOn == null).ExecuteUpdateAsync(set => set.SetProperty(other => other.RefusedOn, today), cancel);

        return await subscription.AnyAsync(other => other.RefusedOn != today, cancel);
    }

    private static async Task BuryAsync(CoachDb database, DeliveryRow row, bool isBarred, CancellationToken cancel)
    {
        // Whoever spoke after the attempt began is there again, and waits for an answer.
        await EndAsync(
            Of(database, new Address(row.Platform, row.Chat)).Where(other => other.State == DeliveryState.Ready && other.HeardAt <= row.IntentAt),
            DeliveryState.Cancelled,
            cancel);

        await Subscription(database, row).ExecuteUpdateAsync(
            set => set.SetProperty(subscription => subscription.IsDead, true).SetProperty(subscription => subscription.IsBarred, isBarred),
            cancel);
    }

    private static IQueryable<SubscriptionRow> Subscription(CoachDb database, DeliveryRow row) =>
        database.Subscriptions.Where(subscription => database.Chats.Any(chat =>
            chat.Id == subscription.ChatId && chat.Platform == row.Platform && chat.Chat == row.Chat && chat.LastHeardAt <= row.IntentAt));
}
