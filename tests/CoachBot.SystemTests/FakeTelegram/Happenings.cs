using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What people do in chats, as the updates that tell the bot. Each answers with its update id.</summary>
internal static class Happenings
{
    /// <summary>A person writes to the bot alone.</summary>
    public static long Say(this FakeBotApi server, long chatId, string text, string language = "en", string? name = null)
    {
        var message = Said(server, chatId, chatId, text, language);
        message["from"]!["first_name"] = name ?? NameOf(chatId);

        return server.Queue("message", message);
    }

    public static long SayInGroup(this FakeBotApi server, long groupId, long userId, string text, string language = "en") =>
        server.Queue("message", Said(server, groupId, userId, text, language));

    /// <summary>A person writes in one topic of a forum.</summary>
    public static long SayInTopic(this FakeBotApi server, long groupId, int topic, long userId, string text)
    {
        var message = Said(server, groupId, userId, text, "en");
        message["message_thread_id"] = topic;
        message["is_topic_message"] = true;

        return server.Queue("message", message);
    }

    /// <summary>A person answers a message that stands in the group.</summary>
    public static long ReplyInGroup(this FakeBotApi server, ShownMessage to, long userId, string text)
    {
        var message = Said(server, to.ChatId, userId, text, "en");
        message["reply_to_message"] = server.Chats.Json(to);

        return server.Queue("message", message);
    }

    /// <summary>Something is posted in a channel, by nobody in particular.</summary>
    public static long Post(this FakeBotApi server, long channelId, string text)
    {
        server.Chats.KnowChannel(channelId);
        var post = Written(server, channelId, text);
        post["sender_chat"] = server.Chats.Chat(channelId);

        return server.Queue("channel_post", post);
    }

    /// <summary>A person corrects what they wrote before.</summary>
    public static long Correct(this FakeBotApi server, long chatId, int messageId, string text)
    {
        var message = Said(server, chatId, chatId, text, "en");
        message["message_id"] = messageId;
        message["edit_date"] = server.Clock.UnixSeconds;

        return server.Queue("edited_message", message);
    }

    /// <summary>A button is pressed; <paramref name="userId"/> is needed in groups.</summary>
    public static long Press(this FakeBotApi server, long chatId, int messageId, string data, long? userId = null)
    {
        var message = server.Chats.Standing(chatId, messageId) is { } shown
            ? server.Chats.Json(shown)
            : server.Chats.Message(chatId, messageId);

        return server.Queue("callback_query", new JsonObject
        {
            ["id"] = server.Chats.NewPress(),
            ["from"] = Person(userId ?? chatId, "en"),
            ["message"] = message,
            ["chat_instance"] = "-4242424242",
            ["data"] = data,
        });
    }

    /// <summary>The button with this label is pressed.</summary>
    public static long Press(this FakeBotApi server, ShownMessage message, string label, long? userId = null) =>
        server.Press(message.ChatId, message.MessageId, message.Button(label).Data!, userId);

    public static long SendSticker(this FakeBotApi server, long chatId)
    {
        var message = From(server, chatId, chatId, "en");
        message["sticker"] = new JsonObject
        {
            ["file_id"] = "CAACAgIAAxkBAAE",
            ["file_unique_id"] = "AgADAQAD",
            ["type"] = "regular",
            ["width"] = 512,
            ["height"] = 512,
            ["is_animated"] = false,
            ["is_video"] = false,
            ["emoji"] = "🏃",
        };

        return server.Queue("message", message);
    }

    public static long SendPhoto(this FakeBotApi server, long chatId, string? caption = null)
    {
        var message = From(server, chatId, chatId, "en");
        message["photo"] = new JsonArray(
            new JsonObject { ["file_id"] = "AgACAgIAAxkBAAE", ["file_unique_id"] = "AQADAgAD", ["width"] = 90, ["height"] = 67 });

        if (caption is not null)
        {
            message["caption"] = caption;
        }

        return server.Queue("message", message);
    }

    /// <summary>A group becomes a supergroup: both say so, and the old one refuses messages from now on.</summary>
    public static long Migrate(this FakeBotApi server, long groupId, long supergroupId)
    {
        server.Faults.ForChat(groupId, Fault.Migrated(supergroupId));
        var before = From(server, groupId, userId: 1, "en");
        before["migrate_to_chat_id"] = supergroupId;
        var after = From(server, supergroupId, userId: 1, "en");
        after["migrate_from_chat_id"] = groupId;
        server.Queue("message", before);

        return server.Queue("message", after);
    }

    /// <summary>A person blocks the bot, which is told and refused from now on.</summary>
    public static long Block(this FakeBotApi server, long chatId)
    {
        server.Faults.ForChat(chatId, Fault.Forbidden());

        return server.Queue("my_chat_member", Membership(server, chatId, from: "member", to: "kicked"));
    }

    public static long Unblock(this FakeBotApi server, long chatId)
    {
        server.Faults.HealChat(chatId);

        return server.Queue("my_chat_member", Membership(server, chatId, from: "kicked", to: "member"));
    }

    /// <summary>Somebody brings the bot into a group.</summary>
    public static long Invite(this FakeBotApi server, long groupId) =>
        server.Queue("my_chat_member", Membership(server, groupId, from: "left", to: "member", by: 1));

    /// <summary>Somebody removes the bot from a group, which refuses messages from now on.</summary>
    public static long Remove(this FakeBotApi server, long groupId) =>
        server.Queue("my_chat_member", Membership(server, groupId, from: "member", to: "left", by: 1));

    /// <summary>An administrator who stays anonymous writes as the group.</summary>
    public static long SayAnonymously(this FakeBotApi server, long groupId, string text)
    {
        var message = Written(server, groupId, text);
        message["from"] = new JsonObject { ["id"] = 1087968824, ["is_bot"] = true, ["first_name"] = "Group", ["username"] = "GroupAnonymousBot" };
        message["sender_chat"] = server.Chats.Chat(groupId);

        return server.Queue("message", message);
    }

    /// <summary>An update that the library cannot read: its text is a number.</summary>
    public static long Poison(this FakeBotApi server, long chatId)
    {
        var message = From(server, chatId, chatId, "en");
        message["text"] = 42;

        return server.Queue("message", message);
    }

    public static JsonObject Person(long id, string language) => new()
    {
        ["id"] = id,
        ["is_bot"] = false,
        ["first_name"] = NameOf(id),
        ["language_code"] = language,
    };

    public static string NameOf(long id) => $"Runner {id}";

    private static JsonObject From(FakeBotApi server, long chatId, long userId, string language)
    {
        var message = server.Chats.Message(chatId, server.Chats.NextMessageId(chatId));
        message["from"] = Person(userId, language);

        return message;
    }

    private static JsonObject Said(FakeBotApi server, long chatId, long userId, string text, string language)
    {
        var message = Written(server, chatId, text);
        message["from"] = Person(userId, language);

        return message;
    }

    private static JsonObject Written(FakeBotApi server, long chatId, string text)
    {
        var message = server.Chats.Message(chatId, server.Chats.NextMessageId(chatId));
        message["text"] = text;

        if (text.StartsWith('/'))
        {
            var end = text.IndexOf(' ', StringComparison.Ordinal);
            message["entities"] = new JsonArray(
                new JsonObject { ["type"] = "bot_command", ["offset"] = 0, ["length"] = end < 0 ? text.Length : end });
        }

        return message;
    }

    private static JsonObject Membership(FakeBotApi server, long chatId, string from, string to, long? by = null) => new()
    {
        ["chat"] = server.Chats.Chat(chatId),
        ["from"] = Person(by ?? chatId, "en"),
        ["date"] = server.Clock.UnixSeconds,
        ["old_chat_member"] = Standing(server, from),
        ["new_chat_member"] = Standing(server, to),
    };

    private static JsonObject Standing(FakeBotApi server, string status)
    {
        var member = new JsonObject { ["status"] = status, ["user"] = server.Me.DeepClone() };

        if (status == "kicked")
        {
            member["until_date"] = 0;
        }

        return member;
    }
}
