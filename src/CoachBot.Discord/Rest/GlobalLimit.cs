namespace CoachBot.Discord.Rest;

/// <summary>The limit of the whole bot: Discord allows 50 requests a second, we take 40.</summary>
internal sealed class GlobalLimit
{
    public const int PerSecond = 40;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Queue<DateTimeOffset> _left = [];
    private DateTimeOffset _closedUntil = DateTimeOffset.MinValue;

    public TimeSpan Wait(DateTimeOffset now)
    {
        if (now < _closedUntil)
        {
            return _closedUntil - now;
        }

        while (_left.TryPeek(out var oldest) && now - oldest >= Window)
        {
            _left.Dequeue();
        }

        return _left.Count < PerSecond ? TimeSpan.Zero : _left.Peek() + Window - now;
    }

    public void Take(DateTimeOffset now) => _left.Enqueue(now);

    public void Close(DateTimeOffset until) => _closedUntil = until > _closedUntil ? until : _closedUntil;
}
