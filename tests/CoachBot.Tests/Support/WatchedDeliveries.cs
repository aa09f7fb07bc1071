using System.Threading.Channels;
using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>A store that tells when results were written, and that fails to write them as often as a test wants.</summary>
internal sealed class WatchedDeliveries(IDeliveryStore inner) : IDeliveryStore
{
    private readonly Channel<int> _written = Channel.CreateUnbounded<int>();

    public int FailuresToCome { get; set; }

    /// <summary>What happens between the intent and the first byte.</summary>
    public Action? AfterBegin { get; set; }

    /// <summary>Returns when results were written.</summary>
    public async Task WrittenAsync() => await _written.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience.Long);

    public async Task FinishSendingAsync(
        Lease lease, SendLimits limits, IReadOnlyList<(Delivery Delivery, SendResult Result)> results, Instant now, CancellationToken cancel)
    {
        if (FailuresToCome > 0)
        {
            FailuresToCome--;

            throw new IOException("the disk is full");
        }

        await inner.FinishSendingAsync(lease, limits, results, now, cancel);
        _written.Writer.TryWrite(results.Count);
    }

    public Task<IReadOnlyList<Delivery>> ReadyAsync(string platform, bool bulk, Instant now, int limit, CancellationToken cancel) =>
        inner.ReadyAsync(platform, bulk, now, limit, cancel);

    public async Task<IReadOnlySet<Guid>> BeginSendingAsync(Lease lease, IReadOnlyCollection<Guid> ids, Instant now, CancellationToken cancel)
    {
        var begun = await inner.BeginSendingAsync(lease, ids, now, cancel);
        AfterBegin?.Invoke();

        return begun;
    }

    public Task CancelAsync(Lease lease, IReadOnlyCollection<Guid> ids, CancellationToken cancel) => inner.CancelAsync(lease, ids, cancel);

    public Task RecoverAsync(Lease lease, SendLimits limits, Instant now, CancellationToken cancel) => inner.RecoverAsync(lease, limits, now, cancel);

    public Task PassTimeAsync(Lease lease, Instant now, CancellationToken cancel) => inner.PassTimeAsync(lease, now, cancel);

    public Task<Instant?> NextReadyAsync(string platform, Instant after, CancellationToken cancel) => inner.NextReadyAsync(platform, after, cancel);

    public Task<DeliveryState?> SessionStateAsync(Address address, LocalDate date, CancellationToken cancel) =>
        inner.SessionStateAsync(address, date, cancel);
}
