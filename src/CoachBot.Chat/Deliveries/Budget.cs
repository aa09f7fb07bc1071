using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>
/// When which message may leave. Two lanes: answers, and the bulk after them; pauses for the bot, for a chat, and for a platform that is
/// not there. No clock and no waiting: it is told the time, which must never go back.
/// </summary>
internal sealed class Budget(SendLimits limits, Random random, Instant start)
{
    private static readonly Duration LongestOutage = Duration.FromSeconds(30);

    private readonly Pace? _bulk = limits.Bulk is null ? null : new Pace(limits, start);
    private readonly TokenBucket? _all = limits.All is { } rate ? new TokenBucket(rate, Math.Max(1, limits.BulkBurst), start) : null;
    private readonly ChatPaces _chats = new(limits);
    private readonly Breaker _breaker = new();

    private Instant _bulkFrom = start;
    private Instant _answersFrom = start;
    private int _outages;

    /// <summary>The bulk rate of the moment, a second; null when there is no limit.</summary>
    public double? BulkRate => _bulk?.Rate;

    public bool IsBroken => _breaker.IsOpen;

    /// <summary>Whether answers leave one at a time, because the platform has asked for a pause or does not answer.</summary>
    public bool IsProbing(Instant now) => _breaker.IsOpen || now < _bulkFrom;

    /// <summary>When a bulk message to any chat may leave; now, if it may.</summary>
    public Instant BulkFreeAt(Instant now)
    {
        var free = Instant.Max(_bulkFrom, Instant.Max(_bulk?.FreeAt(now) ?? now, _all?.FreeAt(now) ?? now));

        return _breaker.Lets(now) ? Instant.Max(now, free) : Instant.Max(free, Instant.Max(_breaker.ProbeAt, now + Duration.FromSeconds(1)));
    }

    /// <summary>When an answer to any chat may leave; now, if it may.</summary>
    public Instant AnswersFreeAt(Instant now) => Instant.Max(now, Instant.Max(_answersFrom, _all?.FreeAt(now) ?? now));

    /// <summary>When this chat takes another message; now, if it does.</summary>
    public Instant ChatFreeAt(string chat, bool isGroup, Instant now) => Instant.Max(now, _chats.FreeAt(chat, isGroup, now));

    /// <summary>One leaves.</summary>
    public void Take(DeliveryKind kind, string chat, Instant now)
    {
        _all?.Take(now);
        _chats.Take(chat, now);

        if (kind.IsBulk())
        {
            _bulk?.Take(now);
            _breaker.Take();
        }
    }

    /// <summary>The platform has answered.</summary>
    public void Answered()
    {
        _breaker.Known();
        _outages = 0;
    }

    /// <summary>The platform wants this chat left alone for a while.</summary>
    public void ChatLimited(string chat, Duration wait, Instant now)
    {
        Answered();
        _chats.Pause(chat, now + wait, now);
    }

    /// <summary>The platform wants the bot to be silent for a while; when an answer was told so, answers are silent too.</summary>
    public void Limited(DeliveryKind kind, string chat, Duration wait, Instant now)
    {
        var wasPaused = now < _bulkFrom;
        ChatLimited(chat, wait, now);
        _bulkFrom = Instant.Max(_bulkFrom, now + wait + Duration.FromSeconds(random.NextDouble()));
        _bulk?.TooMany(now);

        if (wasPaused && !kind.IsBulk())
        {
            _answersFrom = Instant.Max(_answersFrom, now + wait);
        }
    }

    /// <summary>The platform could not be reached at all: everything waits, longer each time.</summary>
    public void Unreached(Instant now)
    {
        _breaker.Undecided(now);

        // Several that fail together are one outage.
        if (now < _answersFrom)
        {
            return;
        }

        var wait = Duration.Min(LongestOutage, Duration.FromSeconds(Math.Pow(2, Math.Min(_outages++, 5)))) * (0.75 + (random.NextDouble() / 4));
        _answersFrom = now + wait;
        _bulkFrom = Instant.Max(_bulkFrom, _answersFrom);
    }

    /// <summary>Nobody knows what became of one.</summary>
    /// <returns>Whether the bulk lane stops because of it.</returns>
    public bool LeftOpen(Instant now) => _breaker.Unknown(now);
}
