using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>So many a second, so many at once after a rest. It has no clock: it is told the time, and a time that goes back fills nothing.</summary>
internal sealed class TokenBucket(double rate, double burst, Instant now)
{
    private double _rate = rate;
    private double _burst = burst;
    private double _tokens = burst;
    private Instant _at = now;

    /// <summary>Whether it has rested so long that it is as good as new.</summary>
    public bool IsFullAt(Instant now)
    {
        Fill(now);

        return _tokens >= _burst;
    }

    public void Change(double rate, double burst, Instant now)
    {
        Fill(now);
        (_rate, _burst, _tokens) = (rate, burst, Math.Min(_tokens, burst));
    }

    /// <summary>When the next may leave; now, if it may.</summary>
    public Instant FreeAt(Instant now)
    {
        Fill(now);

        return _tokens >= 1 ? now : now + Duration.FromTicks(Math.Ceiling((1 - _tokens) / _rate * NodaConstants.TicksPerSecond));
    }

    public void Take(Instant now)
    {
        Fill(now);
        _tokens -= 1;
    }

    private void Fill(Instant now)
    {
        // Rounding must not keep a token back for ever.
        _tokens = Math.Min(_burst, _tokens + (Math.Max(0, (now - _at).TotalSeconds) * _rate) + 1e-9);
        _at = now;
    }
}
