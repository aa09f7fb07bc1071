using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

/// <summary>Writes what became of one attempt.</summary>
internal static class DeliveryEnd
{
    private static readonly Duration SecondChanceAfter = Duration.FromSeconds(60);

    /// <summary>What a runner was told is kept no longer than it takes to tell it.</summary>
    public static Task EndAsync(IQueryable<DeliveryRow> rows, DeliveryState state, CancellationToken cancel) =>
        rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, state).SetProperty(row => row.Reply, ""), cancel);

    public static async Task WriteAsync(CoachDb database, DeliveryRow row, SendResult result, Instant now, CancellationToken cancel)
    {
        switch (result)
        {
            case SendResult.Sent sent:
                row.State = DeliveryState.Sent;
                row.MessageId = sent.MessageId;
                row.LastError = null;
                break;
            case SendResult.NotSent notSent:
                // Certainly not sent: the attempt does not count.
                row.State = DeliveryState.Ready;
                row.Attempt--;
                row.NotBefore = notSent.RetryAt.ToUnixTimeMilliseconds();
                break;
            case SendResult.Moved moved:
                await RunnerStore.MoveRowsAsync(database, new Address(row.Platform, row.Chat), moved.To, cancel);
                await FollowAsync(database, row, moved.To, cancel);
                break;
            case SendResult.Gone gone:
                row.State = DeliveryState.Failed;
                row.LastError = gone.Reason;
                await BuryAsync(database, row, gone, cancel);
                break;
            case SendResult.Unknown unknown:
                // A session is sent once more a minute later; an answer never, its runner can simply ask again.
                var again = now + SecondChanceAfter;
                var hasSecondChance = row.Kind == DeliveryKind.Session
                    && row.Attempt < DeliveryStore.MostAttempts
                    && again.ToUnixTimeMilliseconds() < row.NotAfter;
                row.State = hasSecondChance ? DeliveryState.Ready : DeliveryState.Uncertain;
                row.NotBefore = again.ToUnixTimeMilliseconds();
                row.LastError = unknown.Reason;
                break;
        }

        if (row.State is not DeliveryState.Ready)
        {
            row.Reply = "";
        }
    }

    private static async Task FollowAsync(CoachDb database, DeliveryRow row, Address to, CancellationToken cancel)
    {
        row.Attempt--;

        // Where the chat has moved to, the session of that day may be known already: one is enough.
        if (row.SessionDate is not null
            && await database.Deliveries.AnyAsync(
                other => other.Id != row.Id && other.Platform == to.Platform && other.Chat == to.Chat && other.SessionDate == row.SessionDate, cancel))
        {
            row.State = DeliveryState.Cancelled;

            return;
        }

        row.State = DeliveryState.Ready;
        row.Chat = to.Chat;
    }

    private static async Task BuryAsync(CoachDb database, DeliveryRow row, SendResult.Gone gone, CancellationToken cancel)
    {
        if (!gone.ChatIsDead)
        {
            return;
        }

        // Whoever spoke after the attempt began is there again, and waits for an answer.
        await EndAsync(
            database.Deliveries.Where(other =>
                other.Platform == row.Platform && other.Chat == row.Chat && other.State == DeliveryState.Ready && other.HeardAt <= row.IntentAt),
            DeliveryState.Cancelled,
            cancel);

        await database.Subscriptions
            .Where(subscription => database.Chats.Any(chat =>
                chat.Id == subscription.ChatId && chat.Platform == row.Platform && chat.Chat == row.Chat && chat.LastHeardAt <= row.IntentAt))
            .ExecuteUpdateAsync(set => set.SetProperty(subscription => subscription.IsDead, true), cancel);
    }
}
