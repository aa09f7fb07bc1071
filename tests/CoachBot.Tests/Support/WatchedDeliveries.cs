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

    /// <summary>Returns when results were written.</summary>
    public async Task WrittenAsync() => await _written.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience.Long);

    public async Task FinishSendingAsync(IReadOnlyList<(Delivery Delivery, SendResult Result)> results, Instant now, CancellationToken cancel)
    {
        if (FailuresToCome > 0)
        {
            FailuresToCome--;

            throw new IOException("the disk is full");
        }

        await inner.FinishSendingAsync(results, now, cancel);
        _written.Writer.TryWrite(results.Count);
    }

    public Task<IReadOnlyList<Delivery>> BeginSendingAsync(string platform, Instant now, int limit, CancellationToken cancel) =>
        inner.BeginSendingAsync(platform, now, limit, cancel);

    public Task RecoverAsync(string platform, Instant now, CancellationToken cancel) => inner.RecoverAsync(platform, now, cancel);

    public Task<Instant?> NextReadyAsync(string platform, Instant after, CancellationToken cancel) => inner.NextReadyAsync(platform, after, cancel);

    public Task<IReadOnlyList<Address>> DueSubscriptionsAsync(Instant now, int limit, CancellationToken cancel) =>
        inner.DueSubscriptionsAsync(now, limit, cancel);

    public Task<Instant?> NextDueAsync(CancellationToken cancel) => inner.NextDueAsync(cancel);
}
