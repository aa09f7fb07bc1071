using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Keeps deliveries. Whoever writes holds the lease of the platform: with an older epoch nothing is written.</summary>
public interface IDeliveryStore
{
    /// <summary>What may leave one lane now, in the order in which it should: answers as they were heard, bulk by its deadline.</summary>
    Task<IReadOnlyList<Delivery>> ReadyAsync(string platform, bool bulk, Instant now, int limit, CancellationToken cancel);

    /// <summary>Commits the intent to send: these become <see cref="DeliveryState.Sending"/>, at most one of a chat.</summary>
    /// <returns>Those that did: others are not wanted any more, or the lease is lost.</returns>
    Task<IReadOnlySet<Guid>> BeginSendingAsync(Lease lease, IReadOnlyCollection<Guid> ids, Instant now, CancellationToken cancel);

    /// <summary>Writes what became of deliveries that were being sent.</summary>
    Task FinishSendingAsync(Lease lease, SendLimits limits, IReadOnlyList<(Delivery Delivery, SendResult Result)> results, Instant now, CancellationToken cancel);

    /// <summary>These shall not leave, if they have not yet.</summary>
    Task CancelAsync(Lease lease, IReadOnlyCollection<Guid> ids, CancellationToken cancel);

    /// <summary>Picks up what an earlier holder of the lease left in the middle of sending.</summary>
    Task RecoverAsync(Lease lease, SendLimits limits, Instant now, CancellationToken cancel);

    /// <summary>Ends what is too late, and gives what is uncertain its second chance when the time has come.</summary>
    Task PassTimeAsync(Lease lease, Instant now, CancellationToken cancel);

    /// <summary>The earliest time after <paramref name="after"/> at which another delivery of this platform may be sent, or null.</summary>
    Task<Instant?> NextReadyAsync(string platform, Instant after, CancellationToken cancel);

    /// <summary>How it stands with a chat's session of one day; null when there is none.</summary>
    Task<DeliveryState?> SessionStateAsync(Address address, LocalDate date, CancellationToken cancel);
}
