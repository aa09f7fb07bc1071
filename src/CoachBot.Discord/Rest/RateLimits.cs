namespace CoachBot.Discord.Rest;

/// <summary>Lets requests leave as Discord allows: by bucket and channel, and all together.</summary>
internal sealed class RateLimits(TimeProvider time, InvalidRequests invalid)
{
    private const int ManyBuckets = 10_000;

    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly GlobalLimit _global = new();
    private readonly Dictionary<string, (string Hash, int Limit)> _hashes = [];
    private readonly Dictionary<(string Hash, string Major), Bucket> _buckets = [];

    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits at most so long; the ticket, or how much longer it would take.</summary>
    public async Task<(Ticket? Ticket, RestResult.Limited? Wait)> EnterAsync(Route route, TimeSpan patience, CancellationToken cancel)
    {
        var until = time.GetUtcNow() + patience;

        while (true)
        {
            RestResult.Limited wait;
            Task changed;

            lock (_gate)
            {
                var now = time.GetUtcNow();
                var bucket = BucketOf(route, now);

                if (WaitFor(route, bucket, now) is not { } limited)
                {
                    bucket.Take();

                    if (!route.IsOfInteraction)
                    {
                        _global.Take(now);
                    }

                    return (new Ticket(route, bucket), null);
                }

                wait = limited;
                changed = _changed.Task;
            }

            var left = until - time.GetUtcNow();

            if (left <= TimeSpan.Zero || wait.Wait > left)
            {
                return (null, wait);
            }

            await WaitAsync(changed, wait.Wait > TimeSpan.Zero ? wait.Wait : left, cancel);
        }
    }

    /// <summary>An answer came, or none will.</summary>
    /// <param name="ticket">The request.</param>
    /// <param name="told">What the answer said of limits; null when there was none.</param>
    /// <param name="isRefusal">Whether it was refused for a limit.</param>
    public void Leave(Ticket ticket, LimitHeaders? told, bool isRefusal)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var closedFor = isRefusal && told is { IsGlobal: false } ? told.RetryAfter : null;

            ticket.Bucket.GiveBack(told, now, closedFor);

            if (told is { Bucket: { } hash, Limit: { } limit })
            {
                _hashes[ticket.Route.Name] = (hash, limit);
                _buckets[(hash, ticket.Route.Major)] = ticket.Bucket;
            }
            else if (told is { Limit: null } && !isRefusal)
            {
                ticket.Bucket.Open();
            }

            if (isRefusal && told is { IsGlobal: true, RetryAfter: { } wait })
            {
                _global.Close(now + wait);
            }

            _changed.SetResult();
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private RestResult.Limited? WaitFor(Route route, Bucket bucket, DateTimeOffset now)
    {
        if (!route.IsOfInteraction)
        {
            var all = _global.Wait(now);
            var banned = invalid.Wait();

            if (all > TimeSpan.Zero || banned > TimeSpan.Zero)
            {
                return new RestResult.Limited(all > banned ? all : banned, IsGlobal: true);
            }
        }

        // Null is for the end of another request, which nobody can date.
        return bucket.Wait(now) is var wait && wait == TimeSpan.Zero ? null : new RestResult.Limited(wait ?? TimeSpan.Zero, IsGlobal: false);
    }

    private Bucket BucketOf(Route route, DateTimeOffset now)
    {
        if (_buckets.Count > ManyBuckets)
        {
            foreach (var (old, _) in _buckets.Where(pair => pair.Value.IsIdle && now - pair.Value.ResetAt > Forgotten).ToList())
            {
                _buckets.Remove(old);
            }
        }

        var known = _hashes.TryGetValue(route.Name, out var told);
        var key = (known ? told.Hash : route.Name, route.Major);

        return _buckets.TryGetValue(key, out var bucket) ? bucket : _buckets[key] = new Bucket(known ? told.Limit : null);
    }

    private async Task WaitAsync(Task changed, TimeSpan longest, CancellationToken cancel)
    {
        try
        {
            await changed.WaitAsync(longest, time, cancel);
        }
        catch (TimeoutException)
        {
        }
    }

    /// <summary>A request that has left.</summary>
    public sealed record Ticket(Route Route, Bucket Bucket);
}
