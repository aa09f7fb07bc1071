using System.Collections.Concurrent;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Sending;

/// <summary>
/// The channels of direct messages with people. Asking Discord for one that exists tells its number and changes nothing; one that nobody
/// has written in is new, and bots that open many are locked out of all: few a day, never in bulk.
/// </summary>
internal sealed partial class DirectMessages(DiscordRest rest, TimeProvider time, ILogger log)
{
    public const int NewADay = 50;

    private const int ManyKnown = 200_000;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterALoss = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Snowflake, Snowflake> _channels = new();
    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _opened = [];
    private DateTimeOffset _closedUntil = DateTimeOffset.MinValue;

    /// <summary>They wrote to us there.</summary>
    public void Know(Snowflake user, Snowflake channel)
    {
        if (_channels.Count >= ManyKnown)
        {
            _channels.Clear();
        }

        _channels[user] = channel;
    }

    /// <summary>The channel, or why there is none.</summary>
    public async Task<(Snowflake? Channel, RestResult? Problem)> WithAsync(Snowflake user, CancellationToken cancel)
    {
        if (_channels.TryGetValue(user, out var known))
        {
            return (known, null);
        }

        if (Closed() is { } wait)
        {
            return (null, new RestResult.Limited(wait, IsGlobal: false));
        }

        var result = await rest.AskAsync(Route.OpenDirectMessages, new Recipient(user), Patience, cancel);

        if (result is RestResult.Done done && DiscordJson.TryRead<Channel>(done.Body) is { Id: { } channel } opened)
        {
            Count(isNew: opened.LastMessageId is null);
            Know(user, channel);

            return (channel, null);
        }

        if (result is RestResult.Refused { Code: ErrorCode.OpeningTooFast or ErrorCode.Flagged } refusal)
        {
            Close(refusal.Code);
        }

        // Nothing was said, and asking again changes nothing.
        return (null, result is RestResult.Lost ? new RestResult.Limited(AfterALoss, IsGlobal: false) : result);
    }

    private TimeSpan? Closed()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();

            while (_opened.TryPeek(out var oldest) && now - oldest >= Day)
            {
                _opened.Dequeue();
            }

            return now < _closedUntil ? _closedUntil - now
                : _opened.Count >= NewADay ? _opened.Peek() + Day - now
                : null;
        }
    }

    private void Count(bool isNew)
    {
        lock (_gate)
        {
            if (isNew)
            {
                _opened.Enqueue(time.GetUtcNow());
            }
        }
    }

    private void Close(int code)
    {
        lock (_gate)
        {
            _closedUntil = time.GetUtcNow() + Day;
        }

        ClosedForADay(log, code);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord lets the bot open no direct messages (code {Code}); none are opened for a day. If this comes again, ask Discord's support")]
    private static partial void ClosedForADay(ILogger log, int code);
}
