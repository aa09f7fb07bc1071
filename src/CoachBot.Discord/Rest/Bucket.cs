namespace CoachBot.Discord.Rest;

/// <summary>How many requests are left to one route (or several that share a limit) in one channel. Until an answer tells, there is one at a time.</summary>
internal sealed class Bucket(int? limit)
{
    private int? _limit = limit;
    private int _remaining = limit ?? 0;
    private int _underWay;

    public DateTimeOffset ResetAt { get; private set; } = DateTimeOffset.MinValue;

    public bool IsIdle => _underWay == 0;

    /// <summary>How long until a request may leave: zero for now, null when only the end of another can tell.</summary>
    public TimeSpan? Wait(DateTimeOffset now)
    {
        if (now < ResetAt && _remaining <= 0)
        {
            return ResetAt - now;
        }

        if (_limit is null)
        {
            return _underWay == 0 ? TimeSpan.Zero : null;
        }

        if (now >= ResetAt && _remaining <= 0)
        {
            // A new window; those still under way may be counted in it.
            _remaining = _limit.Value - _underWay;
        }

        return _remaining > 0 ? TimeSpan.Zero : null;
    }

    public void Take()
    {
        _underWay++;
        _remaining--;
    }

    public void GiveBack(LimitHeaders? told, DateTimeOffset now, TimeSpan? closedFor)
    {
        _underWay--;

        if (told is { Limit: { } limit, Remaining: { } remaining, ResetAfter: { } after })
        {
            var isNewWindow = now >= ResetAt || _limit is null;
            _limit = limit;
            _remaining = isNewWindow ? remaining - _underWay : Math.Min(_remaining, remaining);
            ResetAt = now + after > ResetAt ? now + after : ResetAt;
        }

        if (closedFor is { } wait)
        {
            _remaining = 0;
            ResetAt = now + wait > ResetAt ? now + wait : ResetAt;
        }
    }

    /// <summary>An answer without a word of limits: there are none.</summary>
    public void Open() => (_limit, _remaining) = (int.MaxValue, int.MaxValue);
}
