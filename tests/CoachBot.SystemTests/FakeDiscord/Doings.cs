using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>What people do on Discord, as events.</summary>
internal static class Doings
{
    public static string NameOf(ulong user) => $"runner-{user}";

    public static JsonObject Person(ulong user) => new()
    {
        ["id"] = FakeChannels.Text(user),
        ["username"] = NameOf(user),
        ["global_name"] = NameOf(user),
        ["discriminator"] = "0",
    };

    /// <summary>Writes to the bot alone; returns the channel.</summary>
    public static ulong Say(this FakeDiscordServer server, ulong user, string text)
    {
        var channel = server.Channels.DirectMessages(user);
        server.Gateway.Tell("MESSAGE_CREATE", Message(user, channel, text));

        return channel;
    }

    /// <summary>Writes in a server's channel, calling the bot by its name.</summary>
    public static void Call(this FakeDiscordServer server, ulong guild, ulong channel, ulong user, string text)
    {
        var message = Message(user, channel, $"<@{server.BotId}> {text}");
        message["guild_id"] = FakeChannels.Text(guild);
        message["mentions"] = new JsonArray(Person(server.BotId));
        server.Gateway.Tell("MESSAGE_CREATE", message);
    }

    public static JsonObject Message(ulong user, ulong channel, string text) => new()
    {
        ["id"] = FakeChannels.Text(Snowflakes.Next(TimeProvider.System)),
        ["channel_id"] = FakeChannels.Text(channel),
        ["author"] = Person(user),
        ["content"] = text,
        ["mentions"] = new JsonArray(),
        ["type"] = 0,
    };

    /// <summary>Gives a slash command: alone with the bot, or in a server's channel.</summary>
    public static FakeInteraction Command(
        this FakeDiscordServer server, ulong user, string name, JsonArray? options = null, (ulong Guild, ulong Channel)? at = null, string locale = "en-GB", bool manages = false) =>
        server.Tell(server.Interaction(2, new JsonObject { ["id"] = "1", ["name"] = name, ["type"] = 1, ["options"] = options }, user, at, locale, manages));

    /// <summary>Presses a button or chooses from a list.</summary>
    public static FakeInteraction Press(this FakeDiscordServer server, SeenMessage message, string label, ulong user, (ulong Guild, ulong Channel)? at = null, bool manages = false)
    {
        var (_, id, type) = message.Buttons.First(button => button.Label == label);
        var parts = id.Split('\n');
        var data = new JsonObject { ["custom_id"] = parts[0], ["component_type"] = type };

        if (type == 3)
        {
            data["values"] = new JsonArray(parts[1]);
        }

        var pressed = FakeChannels.Json(message);
        pressed["flags"] = message.OnlyFor is null ? 0 : 64;
        pressed["type"] = 0;

        return server.Tell(server.Interaction(3, data, user, at, "en-GB", manages, pressed));
    }

    /// <summary>Fills in a form.</summary>
    public static FakeInteraction Submit(this FakeDiscordServer server, ulong user, string form, string value) =>
        server.Tell(server.Interaction(
            5,
            new JsonObject
            {
                ["custom_id"] = form,
                ["components"] = new JsonArray(new JsonObject
                {
                    ["type"] = 1,
                    ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = "sets", ["value"] = value }),
                }),
            },
            user, null, "en-GB", manages: false));

    /// <summary>Types in an option that has suggestions.</summary>
    public static FakeInteraction Type(this FakeDiscordServer server, ulong user, string command, string option, string text) =>
        server.Tell(server.Interaction(
            4,
            new JsonObject { ["id"] = "1", ["name"] = command, ["type"] = 1, ["options"] = new JsonArray(new JsonObject { ["type"] = 3, ["name"] = option, ["value"] = text, ["focused"] = true }) },
            user, null, "it", manages: false));

    public static JsonObject Option(string name, JsonNode value) => new() { ["type"] = 3, ["name"] = name, ["value"] = value };

    /// <summary>An interaction that is known to the server, and told to nobody yet.</summary>
    public static JsonObject Interaction(
        this FakeDiscordServer server, int type, JsonObject data, ulong user, (ulong Guild, ulong Channel)? at, string locale, bool manages, JsonObject? pressed = null)
    {
        var interaction = new JsonObject { ["type"] = type, ["data"] = data, ["locale"] = locale, ["context"] = at is null ? 1 : 0 };

        if (pressed is not null)
        {
            interaction["message"] = pressed;
        }

        if (at is { } place)
        {
            interaction["guild_id"] = FakeChannels.Text(place.Guild);
            interaction["member"] = new JsonObject { ["user"] = Person(user), ["permissions"] = manages ? "32" : "2048" };
        }
        else
        {
            interaction["user"] = Person(user);
        }

        return server.Happens(interaction, at?.Channel ?? server.Channels.DirectMessages(user), user);
    }

    private static FakeInteraction Tell(this FakeDiscordServer server, JsonObject interaction)
    {
        server.Gateway.Tell("INTERACTION_CREATE", interaction);

        return server.Interaction(ulong.Parse(interaction["id"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture))!;
    }
}
