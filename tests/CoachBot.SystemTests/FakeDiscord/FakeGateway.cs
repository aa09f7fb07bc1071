using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>The web socket side, with its rules: who begins too many sessions, or asks for what is not his, is noted or thrown out.</summary>
internal sealed class FakeGateway(string token, Func<JsonObject> me, TimeProvider time, Signal signal)
{
    private const int PrivilegedIntents = (1 << 15) | (1 << 8) | (1 << 1);

    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new();
    private readonly ConcurrentDictionary<GatewayLink, string> _links = new();
    private readonly ConcurrentDictionary<int, DateTimeOffset> _lastIdentify = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private int _identifies;
    private int _resumes;
    private int _heartbeats;
    private int _connections;

    public int Identifies => _identifies;

    public int Resumes => _resumes;

    public int Heartbeats => _heartbeats;

    public int Connections => _connections;

    public IReadOnlyCollection<string> Violations => _violations;

    public int Shards { get; set; } = 1;

    public int Concurrency { get; set; } = 1;

    public int HeartbeatInterval { get; set; } = 41_250;

    public bool AnswersHeartbeats { get; set; } = true;

    /// <summary>When set, each connection is closed with this number after its first word.</summary>
    public int? ClosesWith { get; set; }

    public string Url { get; set; } = "";

    public bool IsServed => _sessions.Values.Count(session => session.Link is { IsOpen: true }) >= Shards;

    public void Tell(string type, JsonNode data, int shard = 0)
    {
        foreach (var session in _sessions.Values.Where(session => session.Shard == shard))
        {
            session.Tell(type, data);
        }
    }

    public void Send(JsonObject frame)
    {
        foreach (var link in _links.Keys)
        {
            _ = link.SendAsync(frame);
        }
    }

    public void Close(int code)
    {
        foreach (var link in _links.Keys)
        {
            _ = link.CloseAsync(code);
        }
    }

    public void Abort()
    {
        foreach (var link in _links.Keys)
        {
            link.Abort();
        }
    }

    public void Forget() => _sessions.Clear();

    public async Task ServeAsync(WebSocket socket, bool isCompressed, CancellationToken cancel)
    {
        using var link = new GatewayLink(socket, isCompressed);
        _links[link] = "";
        Interlocked.Increment(ref _connections);

        try
        {
            await link.SendAsync(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = HeartbeatInterval } });

            while (await link.ReceiveAsync(cancel) is { } frame)
            {
                await HearAsync(link, frame.GetProperty("op").GetInt32(), frame.GetProperty("d"));
                signal.Raise();
            }
        }
        finally
        {
            _links.TryRemove(link, out _);
            signal.Raise();
        }
    }

    private async Task HearAsync(GatewayLink link, int op, JsonElement data)
    {
        if (ClosesWith is { } code && op is 2 or 6)
        {
            await link.CloseAsync(code);

            return;
        }

        switch (op)
        {
            case 1:
                Interlocked.Increment(ref _heartbeats);

                if (AnswersHeartbeats)
                {
                    await link.SendAsync(new JsonObject { ["op"] = 11 });
                }

                break;
            case 2:
                await IdentifyAsync(link, data);
                break;
            case 6:
                await ResumeAsync(link, data);
                break;
            default:
                _violations.Enqueue($"op {op} is not for the bot to send");
                break;
        }
    }

    private async Task IdentifyAsync(GatewayLink link, JsonElement data)
    {
        Interlocked.Increment(ref _identifies);
        var shard = data.GetProperty("shard")[0].GetInt32();
        var now = time.GetUtcNow();

        if (_lastIdentify.TryGetValue(shard % Concurrency, out var last) && now - last < Apart)
        {
            _violations.Enqueue($"shard {shard} identified {(now - last).TotalSeconds:0.00} s after another");
        }

        _lastIdentify[shard % Concurrency] = now;

        if ((data.GetProperty("intents").GetInt32() & PrivilegedIntents) != 0)
        {
            await link.CloseAsync(4014);

            return;
        }

        if (data.GetProperty("token").GetString() != token)
        {
            await link.CloseAsync(4004);

            return;
        }

        var session = new GatewaySession(Guid.NewGuid().ToString("N"), shard);
        session.Begin(link);

        foreach (var old in _sessions.Values.Where(old => old.Shard == shard).ToList())
        {
            _sessions.TryRemove(old.Id, out _);
        }

        session.Tell("READY", new JsonObject
        {
            ["v"] = 10,
            ["user"] = me(),
            ["guilds"] = new JsonArray(),
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = Url,
            ["application"] = new JsonObject { ["id"] = me()["id"]!.DeepClone(), ["flags"] = 0 },
        });
        _sessions[session.Id] = session;
    }

    private async Task ResumeAsync(GatewayLink link, JsonElement data)
    {
        Interlocked.Increment(ref _resumes);

        if (data.GetProperty("token").GetString() != token)
        {
            await link.CloseAsync(4004);
        }
        else if (!_sessions.TryGetValue(data.GetProperty("session_id").GetString()!, out var session) || !session.Resume(link, data.GetProperty("seq").GetInt64()))
        {
            await link.SendAsync(new JsonObject { ["op"] = 9, ["d"] = false });
        }
    }
}
