using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>Messages as people see them, and the memory of nonces.</summary>
internal sealed class FakeChannels(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly List<SeenMessage> _seen = [];
    private readonly Dictionary<(ulong Channel, string Nonce), ulong> _nonces = [];
    private readonly ConcurrentDictionary<ulong, ulong> _directMessages = new();

    public IReadOnlyList<SeenMessage> Seen
    {
        get
        {
            lock (_gate)
            {
                return [.. _seen];
            }
        }
    }

    /// <summary>The channel between the bot and somebody; made when it is first asked for.</summary>
    public ulong DirectMessages(ulong user) => _directMessages.GetOrAdd(user, _ => Snowflakes.Next(time));

    public bool HasMessages(ulong channel)
    {
        lock (_gate)
        {
            return _seen.Exists(message => message.ChannelId == channel);
        }
    }

    public SeenMessage Show(ulong channel, ulong? onlyFor, JsonElement body, string? nonce = null)
    {
        lock (_gate)
        {
            if (nonce is not null && _nonces.TryGetValue((channel, nonce), out var known))
            {
                return Standing(known)!;
            }

            var message = new SeenMessage(channel, onlyFor, Snowflakes.Next(time), JsonObject.Create(body)!, IsEdit: false, Now);
            _seen.Add(message);

            if (nonce is not null)
            {
                _nonces[(channel, nonce)] = message.MessageId;
            }

            return message;
        }
    }

    public SeenMessage? Edit(ulong id, JsonElement body)
    {
        lock (_gate)
        {
            if (Standing(id) is not { } before)
            {
                return null;
            }

            var json = before.Json.DeepClone().AsObject();

            foreach (var (name, value) in JsonObject.Create(body)!)
            {
                json[name] = value?.DeepClone();
            }

            var after = before with { IsEdit = true };
            after = new SeenMessage(before.ChannelId, before.OnlyFor, id, json, IsEdit: true, Now);
            _seen.Add(after);

            return after;
        }
    }

    /// <summary>A message as it looks now.</summary>
    public SeenMessage? Standing(ulong id)
    {
        lock (_gate)
        {
            return _seen.LastOrDefault(message => message.MessageId == id);
        }
    }

    public static JsonObject Json(SeenMessage message)
    {
        var json = message.Json.DeepClone().AsObject();
        json["id"] = Text(message.MessageId);
        json["channel_id"] = Text(message.ChannelId);

        return json;
    }

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
