using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>Holds a platform's lease: renewed every three seconds, trusted for seven, lost after ten.</summary>
internal sealed class Ownership : IAsyncDisposable
{
    private static readonly TimeSpan RenewEach = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TrustedFor = TimeSpan.FromSeconds(7);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(1);

    private readonly ILeaseStore _store;
    private readonly IClock _clock;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _keeping;

    private long _renewedAt;
    private volatile bool _isLost;

    private Ownership(ILeaseStore store, Lease lease, IClock clock, TimeProvider time, long takenAt)
    {
        (_store, Lease, _clock, _time, _renewedAt) = (store, lease, clock, time, takenAt);
        _keeping = KeepAsync();
    }

    public Lease Lease { get; }

    /// <summary>Whether it is sure that nobody else sends: looked at before each first byte.</summary>
    public bool IsTrusted => !_isLost && _time.GetElapsedTime(Interlocked.Read(ref _renewedAt)) < TrustedFor;

    /// <summary>Waits until nobody else holds the lease.</summary>
    public static async Task<Ownership> TakeAsync(
        ILeaseStore store, string platform, Guid owner, IClock clock, TimeProvider time, Action waits, CancellationToken cancel)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            var asked = time.GetTimestamp();

            if (await store.TakeAsync(platform, owner, clock.GetCurrentInstant(), cancel) is { } lease)
            {
                return new Ownership(store, lease, clock, time, asked);
            }

            if (isFirst)
            {
                waits();
            }

            await Task.Delay(AskAgainAfter, time, cancel);
        }
    }

    /// <summary>Renews it now, if that is not long done; after a sleep of the whole machine nothing else can be trusted.</summary>
    /// <exception cref="LeaseLostException">Somebody else has it.</exception>
    public async Task EnsureAsync(CancellationToken cancel)
    {
        if (!_isLost && _time.GetElapsedTime(Interlocked.Read(ref _renewedAt)) >= RenewEach)
        {
            await RenewAsync(cancel);
        }

        if (_isLost)
        {
            throw new LeaseLostException(Lease.Platform);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _keeping;

        try
        {
            await _store.ReleaseAsync(Lease, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // It runs out by itself.
        }

        _end.Dispose();
    }

    private async Task KeepAsync()
    {
        try
        {
            while (!_isLost)
            {
                await Task.Delay(RenewEach, _time, _end.Token);

                try
                {
                    await RenewAsync(_end.Token);
                }
                catch (Exception failure) when (failure is not OperationCanceledException and not OutOfMemoryException)
                {
                    // A database that is busy: trust runs out unless the next renewal succeeds.
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task RenewAsync(CancellationToken cancel)
    {
        // What counts is when it was asked, not when the answer came.
        var asked = _time.GetTimestamp();

        if (await _store.RenewAsync(Lease, _clock.GetCurrentInstant(), cancel))
        {
            Interlocked.Exchange(ref _renewedAt, asked);
        }
        else
        {
            _isLost = true;
        }
    }
}
