using System.Collections.Concurrent;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Gateway;

/// <summary>
/// Lets sessions begin as often as Discord allows: one in five seconds for each bucket of shards, and so many a day;
/// who begins more loses the token. Near the end of the budget they wait for the next day.
/// </summary>
internal sealed partial class IdentifyGate(TimeProvider time, ILogger log)
{
    /// <summary>Kept for a person who has to restart the bot by hand.</summary>
    public const int Reserve = 100;

    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5.2);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<int, Bucket> _buckets = new();
    private readonly Lock _gate = new();

    private int _total = 1000;
    private int _remaining = 1000;
    private int _concurrency = 1;
    private DateTimeOffset _resetAt = DateTimeOffset.MaxValue;

    public void Learn(SessionStartLimit limit)
    {
        lock (_gate)
        {
            _total = limit.Total ?? _total;
            _remaining = limit.Remaining ?? _remaining;
            _concurrency = Math.Max(1, limit.MaxConcurrency ?? 1);
            _resetAt = time.GetUtcNow() + TimeSpan.FromMilliseconds(limit.ResetAfter ?? Day.TotalMilliseconds);
        }
    }

    /// <summary>Returns when a shard may connect to begin a session; others of its bucket wait until the turn is disposed.</summary>
    public async Task<Turn> EnterAsync(int shard, CancellationToken cancel)
    {
        var bucket = _buckets.GetOrAdd(shard % _concurrency, _ => new Bucket());
        await bucket.Free.WaitAsync(cancel);

        try
        {
            await WaitAsync(BudgetBack(), cancel);
            await WaitAsync(bucket.Last + Apart, cancel);
        }
        catch
        {
            bucket.Free.Release();

            throw;
        }

        return new Turn(this, bucket);
    }

    // Null usually; when the budget is spent, when there is a new one. One that is small from the beginning has no reserve.
    private DateTimeOffset? BudgetBack()
    {
        lock (_gate)
        {
            if (time.GetUtcNow() >= _resetAt)
            {
                (_remaining, _resetAt) = (_total, time.GetUtcNow() + Day);
            }

            if (_remaining > Math.Min(Reserve, _total / 2))
            {
                return null;
            }

            BudgetSpent(log, _remaining, _resetAt);

            return _resetAt;
        }
    }

    private async Task WaitAsync(DateTimeOffset? until, CancellationToken cancel)
    {
        if (until - time.GetUtcNow() is { } wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancel);
        }
    }

    private void Count(Bucket bucket)
    {
        lock (_gate)
        {
            _remaining--;
            bucket.Last = time.GetUtcNow();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Only {Remaining} beginnings of a session are left with Discord until {ResetAt}; it is waited for, because more would cost the token")]
    private static partial void BudgetSpent(ILogger log, int remaining, DateTimeOffset resetAt);

    /// <summary>Shards that wait for each other.</summary>
    internal sealed class Bucket
    {
        public SemaphoreSlim Free { get; } = new(1);

        public DateTimeOffset? Last { get; set; }
    }

    /// <summary>The right to begin one session.</summary>
    internal sealed class Turn(IdentifyGate gate, Bucket bucket) : IDisposable
    {
        private int _isOver;

        /// <summary>It was begun; the next of the bucket may follow in its time.</summary>
        public void Begin()
        {
            gate.Count(bucket);
            Dispose();
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                bucket.Free.Release();
            }
        }
    }
}
