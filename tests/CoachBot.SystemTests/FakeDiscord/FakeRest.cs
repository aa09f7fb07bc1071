using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>What each route does here. Those that no test needs are not found.</summary>
internal sealed class FakeRest(FakeChannels channels, FakeGateway gateway, Func<JsonObject> me, TimeProvider time)
{
    private const int Ephemeral = 64;

    private static readonly TimeSpan FirstAnswerWithin = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<ulong, FakeInteraction> _interactions = new();
    private readonly ConcurrentDictionary<(ulong Channel, long Window), int> _sent = new();

    public JsonArray Commands { get; private set; } = [];

    /// <summary>How many messages a channel takes in five seconds.</summary>
    private static int PerWindow => 5;

    public FakeInteraction? Find(ulong id) => _interactions.GetValueOrDefault(id);

    public JsonObject Happens(JsonObject interaction, ulong channel, ulong user)
    {
        var id = Snowflakes.Next(time);
        var token = $"aW50ZXJhY3Rpb246{Guid.NewGuid():N}";
        ulong? pressedOn = interaction["message"]?["id"] is { } message ? ulong.Parse(message.GetValue<string>(), CultureInfo.InvariantCulture) : null;

        _interactions[id] = new FakeInteraction(id, token, channel, user, interaction["type"]!.GetValue<int>(), pressedOn);
        interaction["id"] = FakeChannels.Text(id);
        interaction["token"] = token;
        interaction["application_id"] = me()["id"]!.DeepClone();
        interaction["channel_id"] = FakeChannels.Text(channel);
        interaction["version"] = 1;

        return interaction;
    }

    public DiscordAnswer Answer(DiscordRequest request) => (request.Method, request.Steps) switch
    {
        ("GET", ["applications", "@me"]) => DiscordAnswer.Ok(new JsonObject { ["id"] = me()["id"]!.DeepClone(), ["name"] = "CoachBot", ["bot"] = me() }),
        ("GET", ["gateway", "bot"]) => DiscordAnswer.Ok(GatewayBot()),
        ("GET", ["applications", _, "commands"]) => DiscordAnswer.Ok(Registered()),
        ("PUT", ["applications", _, "commands"]) => Replace(request),
        ("POST", ["users", "@me", "channels"]) => Open(request),
        ("POST", ["channels", var channel, "messages"]) => Create(Id(channel), request.Body!.Value),
        ("PATCH", ["channels", _, "messages", var message]) => Edit(Id(message), request.Body!.Value),
        ("POST", ["interactions", var id, var token, "callback"]) => First(Id(id), token, request.Body!.Value),
        ("PATCH", ["webhooks", _, var token, "messages", "@original"]) => EditOriginal(token, request.Body!.Value),
        ("DELETE", ["webhooks", _, var token, "messages", "@original"]) => Known(token) is null ? DiscordAnswer.Refusal(404, 10015) : DiscordAnswer.Nothing,
        ("POST", ["webhooks", _, var token]) => FollowUp(token, request.Body!.Value),
        _ => DiscordAnswer.Refusal(404, 0),
    };

    private JsonObject GatewayBot() => new()
    {
        ["url"] = gateway.Url,
        ["shards"] = gateway.Shards,
        ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = 1000 - gateway.Identifies, ["reset_after"] = 80_000_000, ["max_concurrency"] = gateway.Concurrency },
    };

    // As Discord does: with more than was sent, and in its own order.
    private JsonArray Registered() => [.. Commands.Reverse().Select(command =>
    {
        var told = command!.DeepClone().AsObject();
        told["version"] = "1";
        told["nsfw"] = false;

        return told;
    })];

    private DiscordAnswer Replace(DiscordRequest request)
    {
        Commands = JsonArray.Create(request.Body!.Value)!;

        return DiscordAnswer.Ok(Commands.DeepClone());
    }

    private DiscordAnswer Open(DiscordRequest request)
    {
        var channel = channels.DirectMessages(Id(request.Body!.Value.GetProperty("recipient_id").GetString()!));

        return DiscordAnswer.Ok(new JsonObject
        {
            ["id"] = FakeChannels.Text(channel),
            ["type"] = 1,
            ["last_message_id"] = channels.HasMessages(channel) ? FakeChannels.Text(channel) : null,
        });
    }

    private DiscordAnswer Create(ulong channel, JsonElement body)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var count = _sent.AddOrUpdate((channel, now / 5000), 1, (_, before) => before + 1);
        var resetAfter = (5000 - (now % 5000)) / 1000.0;

        if (count > PerWindow)
        {
            return DiscordAnswer.TooMany(resetAfter, "user");
        }

        var nonce = body.TryGetProperty("enforce_nonce", out var enforced) && enforced.GetBoolean() ? body.GetProperty("nonce").GetString() : null;

        return DiscordAnswer.Ok(FakeChannels.Json(channels.Show(channel, null, body, nonce))) with
        {
            Headers = new Dictionary<string, string>
            {
                ["X-RateLimit-Bucket"] = "messages",
                ["X-RateLimit-Limit"] = PerWindow.ToString(CultureInfo.InvariantCulture),
                ["X-RateLimit-Remaining"] = (PerWindow - count).ToString(CultureInfo.InvariantCulture),
                ["X-RateLimit-Reset-After"] = resetAfter.ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    private DiscordAnswer Edit(ulong message, JsonElement body) =>
        channels.Standing(message) is { OnlyFor: null } && channels.Edit(message, body) is { } edited
            ? DiscordAnswer.Ok(FakeChannels.Json(edited))
            : DiscordAnswer.Refusal(404, 10008);

    private DiscordAnswer First(ulong id, string token, JsonElement answer)
    {
        if (!_interactions.TryGetValue(id, out var interaction) || interaction.Token != token || time.GetUtcNow() - Snowflakes.MadeAt(id) > FirstAnswerWithin)
        {
            return DiscordAnswer.Refusal(404, 10062);
        }

        lock (interaction)
        {
            if (interaction.Answered is not null)
            {
                return DiscordAnswer.Refusal(400, 40060);
            }

            Accept(interaction, answer);
        }

        return DiscordAnswer.Nothing;
    }

    /// <summary>A first answer, however it came.</summary>
    public void Accept(FakeInteraction interaction, JsonElement answer)
    {
        var type = answer.GetProperty("type").GetInt32();
        var data = answer.TryGetProperty("data", out var given) ? given : default;

        interaction.Answered = type;
        interaction.IsUnseen = data.ValueKind == JsonValueKind.Object && data.TryGetProperty("flags", out var flags) && (flags.GetInt32() & Ephemeral) != 0;
        interaction.Original = type switch
        {
            4 => channels.Show(interaction.Channel, interaction.IsUnseen ? interaction.User : null, data).MessageId,
            6 => interaction.PressedOn,
            7 => channels.Edit(interaction.PressedOn!.Value, data)?.MessageId,
            _ => null,
        };
    }

    private DiscordAnswer EditOriginal(string token, JsonElement body)
    {
        if (Known(token) is not { } interaction)
        {
            return DiscordAnswer.Refusal(404, 10015);
        }

        lock (interaction)
        {
            var message = interaction.Original is { } original
                ? channels.Edit(original, body)
                : channels.Show(interaction.Channel, interaction.IsUnseen ? interaction.User : null, body);

            interaction.Original = message?.MessageId;

            return message is null ? DiscordAnswer.Refusal(404, 10008) : DiscordAnswer.Ok(FakeChannels.Json(message));
        }
    }

    private DiscordAnswer FollowUp(string token, JsonElement body)
    {
        if (Known(token) is not { } interaction)
        {
            return DiscordAnswer.Refusal(404, 10015);
        }

        var isUnseen = interaction.IsUnseen || (body.TryGetProperty("flags", out var flags) && (flags.GetInt32() & Ephemeral) != 0);

        return DiscordAnswer.Ok(FakeChannels.Json(channels.Show(interaction.Channel, isUnseen ? interaction.User : null, body)));
    }

    private FakeInteraction? Known(string token) =>
        _interactions.Values.FirstOrDefault(one => one.Token == token && one.Answered is not null);

    private static ulong Id(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
