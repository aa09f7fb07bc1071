using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Gateway;

/// <summary>
/// Lets sessions begin as often as Discord allows: one in five seconds for each bucket of shards, and so many a day;
/// who begins more loses the token. Near the end of the budget they wait for the next day.
/// </summary>
internal sealed partial class IdentifyGate(TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Kept for a person who has to restart the bot by hand.</summary>
    public const int Reserve = 100;

    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5.2);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<int, DateTimeOffset> _last = [];

    private int _total = 1000;
    private int _remaining = 1000;
    private int _concurrency = 1;
    private DateTimeOffset _resetAt = DateTimeOffset.MaxValue;

    /// <summary>How many sessions were begun.</summary>
    public int Begun { get; private set; }

    public void Learn(SessionStartLimit limit)
    {
        _total = limit.Total ?? _total;
        _remaining = limit.Remaining ?? _remaining;
        _concurrency = Math.Max(1, limit.MaxConcurrency ?? 1);
        _resetAt = time.GetUtcNow() + TimeSpan.FromMilliseconds(limit.ResetAfter ?? Day.TotalMilliseconds);
    }

    /// <summary>Returns when a shard may begin a session.</summary>
    public async Task EnterAsync(int shard, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            if (time.GetUtcNow() >= _resetAt)
            {
                (_remaining, _resetAt) = (_total, time.GetUtcNow() + Day);
            }

            // A budget that is small from the beginning has no reserve.
            if (_remaining <= Math.Min(Reserve, _total / 2))
            {
                BudgetSpent(log, _remaining, _resetAt);
                await WaitAsync(_resetAt, cancel);
                (_remaining, _resetAt) = (_total, time.GetUtcNow() + Day);
            }

            var bucket = shard % _concurrency;

            if (_last.TryGetValue(bucket, out var last))
            {
                await WaitAsync(last + Apart, cancel);
            }

            _last[bucket] = time.GetUtcNow();
            _remaining--;
            Begun++;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task WaitAsync(DateTimeOffset until, CancellationToken cancel)
    {
        if (until - time.GetUtcNow() is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Only {Remaining} beginnings of a session are left with Discord until {ResetAt}; it is waited for, because more would cost the token")]
    private static partial void BudgetSpent(ILogger log, int remaining, DateTimeOffset resetAt);
}
