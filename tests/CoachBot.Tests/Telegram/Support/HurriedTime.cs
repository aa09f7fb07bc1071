namespace CoachBot.Tests.Telegram.Support;

/// <summary>A clock on which every wait is over at once; it remembers how long each would have been.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private readonly List<TimeSpan> waits = [];
    private readonly Lock gate = new();

    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (gate)
            {
                return [.. waits];
            }
        }
    }

    public override long GetTimestamp() => 0;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            waits.Add(dueTime);
        }

        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
