using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>The bulk rate finds its own level: less after each "too many", a little more after ten minutes without one.</summary>
internal sealed class Pace(SendLimits limits, Instant now)
{
    private const double Less = 0.7;
    private const double More = 1.2;

    private static readonly Duration Calm = Duration.FromMinutes(10);

    private readonly TokenBucket _bucket = new(limits.Bulk ?? 0, BurstAt(limits.Bulk ?? 0, limits), now);

    private Instant _calmSince = now;

    public double Rate { get; private set; } = limits.Bulk ?? 0;

    public Instant FreeAt(Instant now)
    {
        Rise(now);

        return _bucket.FreeAt(now);
    }

    public void Take(Instant now) => _bucket.Take(now);

    public void TooMany(Instant now) => Become(Math.Max(limits.LeastBulk, Rate * Less), now);

    private void Rise(Instant now)
    {
        if (now - _calmSince >= Calm)
        {
            Become(Math.Min(limits.MostBulk, Rate * More), now);
        }
    }

    private void Become(double rate, Instant now)
    {
        Rate = rate;
        _calmSince = now;
        _bucket.Change(rate, BurstAt(rate, limits), now);
    }

    // Rate and burst together are the most that one second can see.
    private static double BurstAt(double rate, SendLimits limits) => Math.Clamp(Math.Floor(limits.BulkCeiling - rate), 1, limits.BulkBurst);
}
