using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>A session with what was told in it, so that it can be told again.</summary>
internal sealed class GatewaySession(string id, int shard)
{
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _told = [];
    private Task _sending = Task.CompletedTask;

    public string Id => id;

    public int Shard => shard;

    public GatewayLink? Link { get; private set; }

    /// <summary>Keeps the event, and sends it if somebody is there.</summary>
    public void Tell(string type, JsonNode data)
    {
        lock (_gate)
        {
            var frame = new JsonObject { ["t"] = type, ["s"] = _told.Count + 1, ["op"] = 0, ["d"] = data.DeepClone() };
            _told.Add(frame);
            Send(frame);
        }
    }

    /// <summary>Goes on over another connection: what came after this number is told again.</summary>
    public bool Resume(GatewayLink link, long sequence)
    {
        lock (_gate)
        {
            if (sequence > _told.Count)
            {
                return false;
            }

            Begin(link);

            foreach (var frame in _told.Skip((int)sequence))
            {
                Send(frame);
            }

            Tell("RESUMED", new JsonObject());

            return true;
        }
    }

    // What hangs on a broken connection holds up nothing on the next.
    public void Begin(GatewayLink link) => (Link, _sending) = (link, Task.CompletedTask);

    // One after the other, whoever tells.
    private void Send(JsonObject frame)
    {
        if (Link is { } link)
        {
            var before = _sending;
            _sending = Task.Run(async () =>
            {
                await before;
                await link.SendAsync(frame);
            });
        }
    }
}
