using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What each method of the Bot API does here. Those that no test needs are not found.</summary>
internal sealed class BotMethods(JsonObject me, UpdateQueue updates, Chats chats)
{
    private const int LongestNotice = 200;
    private const string WebhookIsSet = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

    private static readonly string[] Rights =
    [
        "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
        "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    ];

    private volatile string _webhook = "";

    /// <summary>Where updates are sent instead of being polled; empty for polling.</summary>
    public string Webhook => _webhook;

    public async Task<BotAnswer> AnswerAsync(RecordedRequest request, CancellationToken cancel) => request.Method switch
    {
        "getMe" => BotAnswer.Result(me.DeepClone()),
        "getUpdates" when _webhook.Length > 0 => BotAnswer.Refusal(409, WebhookIsSet),
        "getUpdates" => await updates.TakeAsync(request, cancel),
        "setWebhook" => SetWebhook(request, request.String("url") ?? ""),
        "deleteWebhook" => SetWebhook(request, ""),
        "sendMessage" => Send(request),
        "editMessageText" => Edit(request),
        "answerCallbackQuery" => AnswerPress(request),
        "getChatMember" => Member(request),
        "setMyCommands" => BotAnswer.True,
        "sendChatAction" => request.ChatId is null ? BotAnswer.BadRequest(RefusalText.ChatNotFound) : BotAnswer.True,
        _ => BotAnswer.NotFound,
    };

    private BotAnswer SetWebhook(RecordedRequest request, string url)
    {
        _webhook = url;

        if (url.Length > 0)
        {
            updates.EndPoll();
        }

        if (request.Flag("drop_pending_updates"))
        {
            updates.Clear();
        }

        return BotAnswer.True;
    }

    private BotAnswer Send(RecordedRequest request)
    {
        var sent = SentText.Read(request);

        return (request.ChatId, sent.Refusal) switch
        {
            (null, _) => BotAnswer.BadRequest(RefusalText.ChatNotFound),
            (_, { } refusal) => BotAnswer.BadRequest(refusal),
            ({ } chatId, null) => BotAnswer.Result(chats.Json(chats.Show(chatId, sent, request.Number))),
        };
    }

    private BotAnswer Edit(RecordedRequest request)
    {
        var sent = SentText.Read(request);
        var before = chats.Standing(request.ChatId ?? 0, (int)(request.Integer("message_id") ?? 0));

        if (before is null)
        {
            return BotAnswer.BadRequest(RefusalText.MessageToEditNotFound);
        }

        if (sent.Refusal is { } refusal)
        {
            return BotAnswer.BadRequest(refusal);
        }

        return sent.Text == before.Text && sent.Markup == before.Markup
            ? BotAnswer.BadRequest(RefusalText.NotModified)
            : BotAnswer.Result(chats.Json(chats.Edit(before, sent, request.Number)));
    }

    private BotAnswer AnswerPress(RecordedRequest request)
    {
        if (!chats.CanAnswerPress(request.String("callback_query_id")))
        {
            return BotAnswer.BadRequest(RefusalText.QueryTooOld);
        }

        return request.Text is { Length: > LongestNotice } ? BotAnswer.BadRequest("MESSAGE_TOO_LONG") : BotAnswer.True;
    }

    private BotAnswer Member(RecordedRequest request)
    {
        if (request.ChatId is not { } chatId || request.Integer("user_id") is not { } userId)
        {
            return BotAnswer.BadRequest(RefusalText.ChatNotFound);
        }

        var status = chats.StatusOf(chatId, userId);
        var member = new JsonObject { ["status"] = status, ["user"] = Happenings.Person(userId, "en") };

        foreach (var right in status == "administrator" ? Rights : [])
        {
            member[right] = false;
        }

        if (status == "creator")
        {
            member["is_anonymous"] = false;
        }
        else if (status == "kicked")
        {
            member["until_date"] = 0;
        }

        return BotAnswer.Result(member);
    }
}
