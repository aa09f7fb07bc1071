using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>Says how long a message has to wait.</summary>
internal interface IAllowance
{
    Duration Wait(Instant now);

    void Take(Instant now);
}

/// <summary>So many in any stretch of time.</summary>
internal sealed class SlidingWindow(int limit, Duration span) : IAllowance
{
    private readonly Queue<Instant> _taken = [];

    public Duration Wait(Instant now)
    {
        while (_taken.TryPeek(out var oldest) && oldest + span <= now)
        {
            _taken.Dequeue();
        }

        return _taken.Count < limit ? Duration.Zero : _taken.Peek() + span - now;
    }

    public void Take(Instant now)
    {
        _taken.Enqueue(now);

        // What is over the limit pushes out the oldest, so that one burst is not counted for ever.
        if (_taken.Count > limit)
        {
            _taken.Dequeue();
        }
    }
}

/// <summary>One a second, three at once after a rest.</summary>
internal sealed class ChatAllowance(Instant now) : IAllowance
{
    private const double Burst = 3;

    // A bot that keeps exactly to the second must not fail by the jitter of a busy machine.
    private const double Enough = 0.9;

    private double _left = Burst;
    private Instant _last = now;

    public Duration Wait(Instant now) => Left(now) >= Enough ? Duration.Zero : Duration.FromSeconds(1 - Left(now));

    public void Take(Instant now)
    {
        _left = Math.Max(0, Left(now) - 1);
        _last = now;
    }

    private double Left(Instant now) => Math.Min(Burst, _left + (now - _last).TotalSeconds);
}
