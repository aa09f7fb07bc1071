using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>The chats as the server knows them: whose turn it is to be counted, what stands there, what was pressed.</summary>
internal sealed class Chats(ServerClock clock, JsonObject bot)
{
    private static readonly Duration LifeOfPresses = Duration.FromSeconds(150);

    private readonly Lock _gate = new();
    private readonly Dictionary<long, int> _lastMessage = [];
    private readonly HashSet<long> _channels = [];
    private readonly List<ShownMessage> _shown = [];
    private readonly Dictionary<(long Chat, int Message), ShownMessage> _standing = [];
    private readonly Dictionary<string, Instant> _presses = [];
    private readonly Dictionary<(long Chat, long User), string> _members = [];

    public IReadOnlyList<ShownMessage> Shown
    {
        get
        {
            lock (_gate)
            {
                return [.. _shown];
            }
        }
    }

    public int ShownCount
    {
        get
        {
            lock (_gate)
            {
                return _shown.Count;
            }
        }
    }

    public ShownMessage? Standing(long chatId, int messageId)
    {
        lock (_gate)
        {
            return _standing.GetValueOrDefault((chatId, messageId));
        }
    }

    public void KnowChannel(long chatId)
    {
        lock (_gate)
        {
            _channels.Add(chatId);
        }
    }

    public void KnowMember(long chatId, long userId, string status)
    {
        lock (_gate)
        {
            _members[(chatId, userId)] = status;
        }
    }

    public string StatusOf(long chatId, long userId)
    {
        lock (_gate)
        {
            return _members.GetValueOrDefault((chatId, userId), "member");
        }
    }

    /// <summary>Each chat counts its own messages, so an id alone names nothing.</summary>
    public int NextMessageId(long chatId)
    {
        lock (_gate)
        {
            return _lastMessage[chatId] = _lastMessage.GetValueOrDefault(chatId) + 1;
        }
    }

    public string NewPress()
    {
        lock (_gate)
        {
            var id = (4_000_000_000_000_000L + _presses.Count).ToString(CultureInfo.InvariantCulture);
            _presses[id] = clock.Now + LifeOfPresses;

            return id;
        }
    }

    public bool CanAnswerPress(string? id)
    {
        lock (_gate)
        {
            return id is not null && _presses.TryGetValue(id, out var until) && until > clock.Now;
        }
    }

    public ShownMessage Show(long chatId, SentText sent, int request, string? document = null) =>
        Keep(new ShownMessage(chatId, NextMessageId(chatId), sent.Text, sent.Buttons, sent.Markup, clock.Now, IsEdit: false, request) { Topic = sent.Topic, Document = document });

    public ShownMessage Edit(ShownMessage before, SentText sent, int request) =>
        Keep(before with { Text = sent.Text, Buttons = sent.Buttons, Markup = sent.Markup, At = clock.Now, IsEdit = true, Request = request });

    public JsonObject Json(ShownMessage message)
    {
        var json = Message(message.ChatId, message.MessageId);
        json["from"] = bot.DeepClone();
        json[message.Document is null ? "text" : "caption"] = message.Text;

        if (message.Document is not null)
        {
            json["document"] = new JsonObject { ["file_id"] = "BQACAgIAAxkBAAE", ["file_unique_id"] = "AgADBAAD" };
        }

        if (message.IsEdit)
        {
            json["edit_date"] = message.At.ToUnixTimeSeconds();
        }

        if (message.Topic is { } topic)
        {
            json["message_thread_id"] = topic;
            json["is_topic_message"] = true;
        }

        if (message.Buttons.Count > 0)
        {
            json["reply_markup"] = JsonNode.Parse(message.Markup!);
        }

        return json;
    }

    /// <summary>A message without an author or content yet.</summary>
    public JsonObject Message(long chatId, int messageId) => new()
    {
        ["message_id"] = messageId,
        ["chat"] = Chat(chatId),
        ["date"] = clock.UnixSeconds,
    };

    public JsonObject Chat(long id) => TypeOf(id) switch
    {
        "private" => new() { ["id"] = id, ["first_name"] = $"Runner {id}", ["type"] = "private" },
        var type => new() { ["id"] = id, ["title"] = $"Runners {id}", ["type"] = type },
    };

    private string TypeOf(long id)
    {
        lock (_gate)
        {
            return id switch
            {
                > 0 => "private",
                _ when _channels.Contains(id) => "channel",
                <= -1_000_000_000_000 => "supergroup",
                _ => "group",
            };
        }
    }

    private ShownMessage Keep(ShownMessage message)
    {
        lock (_gate)
        {
            _shown.Add(message);
            _standing[(message.ChatId, message.MessageId)] = message;

            return message;
        }
    }
}
