using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.SystemTests.Support;
using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What waits for the bot: kept until confirmed or too old, handed to the newest poller.</summary>
internal sealed class UpdateQueue(ServerClock clock, Signal signal)
{
    private const int Capacity = 100_000;
    private const int LargestBatch = 100;
    private const string NewerPoll = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    private const string WebhookSet = "Conflict: terminated by setWebhook request";

    private static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(50);
    private static readonly Duration LifeOfMessages = Duration.FromHours(24);
    private static readonly Duration LifeOfPresses = Duration.FromSeconds(150);

    private readonly Lock _gate = new();
    private readonly LinkedList<Waiting> _updates = [];
    private readonly AllowedKinds _allowed = new();
    private TaskCompletionSource<string?>? _poller;
    private long _nextId = 1001;

    /// <summary>Not yet confirmed.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _updates.Count;
            }
        }
    }

    /// <summary>Whether a poll is waiting for the next update.</summary>
    public bool IsPolled
    {
        get
        {
            lock (_gate)
            {
                return _poller is not null;
            }
        }
    }

    /// <summary>Lost because the queue was full.</summary>
    public int Dropped { get; private set; }

    /// <summary>Not queued because the bot did not ask for its kind.</summary>
    public int Unwanted { get; private set; }

    /// <summary>The id after the ones given so far; setting it makes ids jump, as they do after a quiet week.</summary>
    public long NextId
    {
        get => Interlocked.Read(ref _nextId);
        set => Interlocked.Exchange(ref _nextId, value);
    }

    /// <summary>Queues an update, giving it an id, and wakes the poller.</summary>
    public long Add(JsonObject update)
    {
        var kind = update.First(field => field.Key != "update_id").Key;
        var life = kind == "callback_query" ? LifeOfPresses : LifeOfMessages;

        lock (_gate)
        {
            var id = Interlocked.Increment(ref _nextId) - 1;
            update.Remove("update_id");
            update.Insert(0, "update_id", id);

            if (!_allowed.Contains(kind))
            {
                Unwanted++;
            }
            else if (_updates.Count >= Capacity)
            {
                Dropped++;
            }
            else
            {
                _updates.AddLast(new Waiting(id, JsonSerializer.SerializeToUtf8Bytes(update), clock.Now + life, LineOf(kind, update)));
                _poller?.TrySetResult(null);
                _poller = null;
            }

            signal.Raise();

            return id;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _updates.Clear();
        }
    }

    /// <summary>The kinds that a webhook is called with; none given changes nothing.</summary>
    public void Remember(JsonElement? kinds)
    {
        lock (_gate)
        {
            _allowed.Remember(kinds);
        }
    }

    /// <summary>The first update of each line: a line goes on when its first is confirmed.</summary>
    public IReadOnlyList<(string Line, long Id, byte[] Json)> FirstOfEachLine()
    {
        var now = clock.Now;

        lock (_gate)
        {
            return [.. _updates.Where(update => update.Expires > now).DistinctBy(update => update.Line).Select(update => (update.Line, update.Id, update.Json))];
        }
    }

    /// <summary>A webhook has taken it.</summary>
    public void Confirmed(long id)
    {
        lock (_gate)
        {
            if (_updates.FirstOrDefault(update => update.Id == id) is { } taken)
            {
                _updates.Remove(taken);
            }
        }

        signal.Raise();
    }

    // Messages wait in a line for each chat, presses in one for each person, what becomes of the bot in its own: they overtake each other.
    private static string LineOf(string kind, JsonObject update) => kind switch
    {
        "callback_query" => $"press {update[kind]?["from"]?["id"]}",
        "my_chat_member" => $"member {update[kind]?["chat"]?["id"]}",
        _ => $"chat {update[kind]?["chat"]?["id"]}",
    };

    /// <summary>A webhook ends the poll that is under way.</summary>
    public void EndPoll()
    {
        lock (_gate)
        {
            _poller?.TrySetResult(WebhookSet);
            _poller = null;
        }
    }

    public async Task<BotAnswer> TakeAsync(RecordedRequest request, CancellationToken cancel)
    {
        var limit = (int)Math.Clamp(request.Integer("limit") ?? LargestBatch, 1, LargestBatch);
        var timeout = TimeSpan.FromSeconds(Math.Clamp(request.Integer("timeout") ?? 0, 0, LongestPoll.TotalSeconds));
        var turn = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<string?> waiting;

        lock (_gate)
        {
            _poller?.TrySetResult(NewerPoll);
            _poller = null;
            _allowed.Remember(request.Json("allowed_updates"));
            Confirm(request.Integer("offset") ?? 0);

            if (_updates.Count > 0 || timeout == TimeSpan.Zero)
            {
                return Batch(limit);
            }

            _poller = turn;
            waiting = turn.Task.WaitAsync(timeout, clock.Time, cancel);
        }

        signal.Raise();

        try
        {
            if (await waiting is { } conflict)
            {
                return BotAnswer.Refusal(409, conflict);
            }
        }
        catch (TimeoutException)
        {
            // Nothing came: an empty batch.
        }
        finally
        {
            Leave(turn);
        }

        lock (_gate)
        {
            return Batch(limit);
        }
    }

    private void Leave(TaskCompletionSource<string?> turn)
    {
        lock (_gate)
        {
            _poller = _poller == turn ? null : _poller;
        }

        signal.Raise();
    }

    private void Confirm(long offset)
    {
        var now = clock.Now;

        while (_updates.First?.Value is { } first && (first.Expires <= now || (offset < 0 ? _updates.Count > -offset : first.Id < offset)))
        {
            _updates.RemoveFirst();
        }
    }

    private BotAnswer Batch(int limit)
    {
        var now = clock.Now;
        var body = new ArrayBufferWriter<byte>(1024);
        body.Write("{\"ok\":true,\"result\":["u8);
        var isFirst = true;

        foreach (var update in _updates.Where(update => update.Expires > now).Take(limit))
        {
            body.Write(isFirst ? ""u8 : ","u8);
            body.Write(update.Json);
            isFirst = false;
        }

        body.Write("]}"u8);

        return new BotAnswer(200, body.WrittenMemory);
    }

    private sealed record Waiting(long Id, byte[] Json, Instant Expires, string Line);
}
