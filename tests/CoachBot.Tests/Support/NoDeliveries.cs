using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Stores and conversations where nothing ever is to be done.</summary>
internal sealed class NoDeliveries : IDeliveryStore, IPlanStore, IConversations
{
    public Task<IReadOnlyList<Delivery>> ReadyAsync(string platform, bool bulk, Instant now, int limit, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Delivery>>([]);

    public Task<IReadOnlySet<Guid>> BeginSendingAsync(Lease lease, IReadOnlyCollection<Guid> ids, Instant now, CancellationToken cancel) =>
        Task.FromResult<IReadOnlySet<Guid>>(new HashSet<Guid>());

    public Task FinishSendingAsync(
        Lease lease, SendLimits limits, IReadOnlyList<(Delivery Delivery, SendResult Result)> results, Instant now, CancellationToken cancel) =>
        Task.CompletedTask;

    public Task CancelAsync(Lease lease, IReadOnlyCollection<Guid> ids, CancellationToken cancel) => Task.CompletedTask;

    public Task RecoverAsync(Lease lease, SendLimits limits, Instant now, CancellationToken cancel) => Task.CompletedTask;

    public Task PassTimeAsync(Lease lease, Instant now, CancellationToken cancel) => Task.CompletedTask;

    public Task<Instant?> NextReadyAsync(string platform, Instant after, CancellationToken cancel) => Task.FromResult<Instant?>(null);

    public Task<DeliveryState?> SessionStateAsync(Address address, LocalDate date, CancellationToken cancel) => Task.FromResult<DeliveryState?>(null);

    public Task<Planned> PlanAsync(Func<Subscription, Address, SessionPlan> plan, Instant now, int limit, CancellationToken cancel) =>
        Task.FromResult(new Planned(0, new HashSet<string>()));

    public Task<Instant?> NextDueAsync(CancellationToken cancel) => Task.FromResult<Instant?>(null);

    public Task<int?> RescheduleAsync(string zoneData, int afterChat, Instant now, int limit, CancellationToken cancel) => Task.FromResult<int?>(null);

    public Task<int> DeleteOldAsync(Instant before, int limit, CancellationToken cancel) => Task.FromResult(0);

    public Task<Guid?> HearAsync(IncomingMessage message, CancellationToken cancel) => throw new NotSupportedException();

    public Task<Reply?> ComposeAsync(Delivery delivery, CancellationToken cancel) => throw new NotSupportedException();
}
