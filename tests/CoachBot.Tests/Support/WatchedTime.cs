using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>A clock that a test moves, and that tells when somebody begins to wait for it.</summary>
internal sealed class WatchedTime(Instant now) : FakeTimeProvider(now.ToDateTimeOffset())
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public Instant Now => Instant.FromDateTimeOffset(GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);

        return timer;
    }

    /// <summary>How long the next one to wait means to wait.</summary>
    public async Task<TimeSpan> NextWaitAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience.Long);

        return await _waits.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Whoever waits from now on counts.</summary>
    public void ForgetWaits()
    {
        while (_waits.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>Returns when somebody waits for exactly this long.</summary>
    public async Task SomebodyWaitsAsync(TimeSpan wait)
    {
        while (await NextWaitAsync() != wait)
        {
        }
    }
}
