using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What each method of the Bot API does here. Those that no test needs are not found.</summary>
internal sealed class BotMethods(JsonObject me, UpdateQueue updates, WebhookCaller webhook, Chats chats)
{
    private const int LongestNotice = 200;
    private const string WebhookIsSet = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

    private static readonly string[] Rights =
    [
        "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
        "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    ];

    private const int MostConnections = 40;

    private JsonElement? _wanted;

    public async Task<BotAnswer> AnswerAsync(RecordedRequest request, CancellationToken cancel) => request.Method switch
    {
        "getMe" => BotAnswer.Result(me.DeepClone()),
        "getUpdates" when webhook.Url.Length > 0 => BotAnswer.Refusal(409, WebhookIsSet),
        "getUpdates" => await updates.TakeAsync(request, cancel),
        "setWebhook" => SetWebhook(request, request.String("url") ?? ""),
        "deleteWebhook" => SetWebhook(request, ""),
        "getWebhookInfo" => BotAnswer.Result(WebhookInfo()),
        "sendMessage" => Send(request),
        "sendDocument" => SendDocument(request),
        "editMessageText" => Edit(request),
        "answerCallbackQuery" => AnswerPress(request),
        "getChatMember" => Member(request),
        "setMyCommands" => BotAnswer.True,
        "sendChatAction" => request.ChatId is null ? BotAnswer.BadRequest(RefusalText.ChatNotFound) : BotAnswer.True,
        _ => BotAnswer.NotFound,
    };

    private BotAnswer SetWebhook(RecordedRequest request, string url)
    {
        var secret = request.String("secret_token") ?? "";

        if (url.Length > 0 && WebhookRefusal(url, secret) is { } refusal)
        {
            return BotAnswer.BadRequest(refusal);
        }

        if (url.Length > 0)
        {
            _wanted = request.Json("allowed_updates");
            updates.Remember(_wanted);
            updates.EndPoll();
        }

        if (request.Flag("drop_pending_updates"))
        {
            updates.Clear();
        }

        webhook.Call(url, secret);

        return BotAnswer.True;
    }

    // A server of one's own, as this one, takes http and any port.
    private static string? WebhookRefusal(string url, string secret) =>
        !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") ? "bad webhook: Invalid URL host"
        : secret.Length > 256 || secret.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) ? "secret token contains unallowed characters"
        : null;

    private JsonObject WebhookInfo()
    {
        var info = new JsonObject
        {
            ["url"] = webhook.Url,
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = updates.Count,
        };

        if (webhook.Url.Length > 0)
        {
            info["max_connections"] = MostConnections;
        }

        if (_wanted is { } kinds)
        {
            info["allowed_updates"] = JsonNode.Parse(kinds.GetRawText());
        }

        if (webhook.LastError is { } error)
        {
            info["last_error_date"] = DateTimeOffset.UnixEpoch.ToUnixTimeSeconds() + 1;
            info["last_error_message"] = error;
        }

        return info;
    }

    private BotAnswer SendDocument(RecordedRequest request)
    {
        var sent = SentText.Read(request, "caption");

        return (request.ChatId, sent.Refusal, request.FileText("document")) switch
        {
            (null, _, _) => BotAnswer.BadRequest(RefusalText.ChatNotFound),
            (_, { } refusal, _) => BotAnswer.BadRequest(refusal),
            (_, _, null) => BotAnswer.BadRequest("there is no document in the request"),
            ({ } chatId, null, { } document) => BotAnswer.Result(chats.Json(chats.Show(chatId, sent, request.Number, document))),
        };
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
