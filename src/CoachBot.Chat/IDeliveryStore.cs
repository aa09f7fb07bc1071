using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Keeps deliveries and tells what is due.</summary>
public interface IDeliveryStore
{
    /// <summary>
    /// Commits the intent to send: at most <paramref name="limit"/> ready deliveries of this platform become
    /// <see cref="DeliveryState.Sending"/>, answers before sessions, oldest first, at most one per chat.
    /// </summary>
    Task<IReadOnlyList<Delivery>> BeginSendingAsync(string platform, Instant now, int limit, CancellationToken cancel);

    /// <summary>Writes what became of deliveries that were being sent.</summary>
    Task FinishSendingAsync(IReadOnlyList<(Delivery Delivery, SendResult Result)> results, Instant now, CancellationToken cancel);

    /// <summary>
    /// Picks up what an earlier process left in the middle of sending: once more, if it is still of use and was tried only once;
    /// otherwise it stays uncertain. Also ends what is too late.
    /// </summary>
    Task RecoverAsync(string platform, Instant now, CancellationToken cancel);

    /// <summary>The earliest time after <paramref name="after"/> at which another delivery of this platform may be sent, or null.</summary>
    Task<Instant?> NextReadyAsync(string platform, Instant after, CancellationToken cancel);

    /// <summary>Chats whose session is due, the longest waiting first.</summary>
    Task<IReadOnlyList<Address>> DueSubscriptionsAsync(Instant now, int limit, CancellationToken cancel);

    /// <summary>The next instant at which any session is due, or null.</summary>
    Task<Instant?> NextDueAsync(CancellationToken cancel);
}
