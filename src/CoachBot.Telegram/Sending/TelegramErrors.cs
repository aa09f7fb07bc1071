using System.Globalization;
using CoachBot.Chat.Messages;
using NodaTime;
using Telegram.Bot.Exceptions;

namespace CoachBot.Telegram.Sending;

/// <summary>
/// What an exception says of a message: only Telegram's own refusal, or a connection that never stood, proves that it was not sent.
/// Texts are no contract: the code is looked at first.
/// </summary>
internal static class TelegramErrors
{
    private static readonly Duration WithoutRetryAfter = Duration.FromSeconds(5);
    private static readonly Duration UntilConnected = Duration.FromSeconds(1);

    private static readonly string[] DeadChat =
    [
        "bot was blocked by the user",
        "user is deactivated",
        "can't initiate conversation",
        "can't send messages to the bot",
        "bot was kicked",
        "is not a member",
        "group chat was deleted",
    ];

    private static readonly string[] NoRights =
    [
        "not enough rights",
        "have no rights",
        "need administrator rights",
        "TOPIC_CLOSED",
        "message thread not found",
        "CHAT_WRITE_FORBIDDEN",
        "CHAT_RESTRICTED",
    ];

    /// <summary>These may be wrong for a day.</summary>
    private static readonly string[] PerhapsDead =
    [
        "chat not found",
        "PEER_ID_INVALID",
        "CHANNEL_PRIVATE",
    ];

    private static readonly string[] Refusals =
    [
        "can't parse entities",
        "message is too long",
        "caption is too long",
        "message text is empty",
        "BUTTON_DATA_INVALID",
    ];

    private static readonly string[] NothingToEdit =
    [
        "message to edit not found",
        "message can't be edited",
        "MESSAGE_ID_INVALID",
    ];

    public static SendResult Classify(Exception error, OutgoingMessage message, Instant now) => error switch
    {
        ApiRequestException { Parameters.MigrateToChatId: { } chat } =>
            new SendResult.Moved(message.To with { Chat = chat.ToString(CultureInfo.InvariantCulture) }),
        ApiRequestException { ErrorCode: 429 } limit => Limited(limit, message.To, now),
        ApiRequestException { ErrorCode: 401 or 404 } => new SendResult.Refused(
            $"Telegram does not know the token any more (it answered {((ApiRequestException)error).ErrorCode}): ask BotFather for it and set Telegram:Token."),
        ApiRequestException refusal when IsNotModified(refusal) => new SendResult.Sent(message.Replaces),
        ApiRequestException { ErrorCode: >= 400 and < 500 } refusal => Gone(refusal),
        RequestException { InnerException: HttpRequestException connection } when NeverConnected(connection) =>
            new SendResult.NotSent(now + UntilConnected, WholePlatform: true) { IsUnreached = true },
        _ => new SendResult.Unknown(Describe(error)),
    };

    /// <summary>The message looks like that already, which is all that was wanted.</summary>
    public static bool IsNotModified(ApiRequestException error) =>
        error.ErrorCode == 400 && Says(error, "message is not modified");

    public static bool IsNothingToEdit(ApiRequestException error) =>
        error.ErrorCode == 400 && NothingToEdit.Any(reason => Says(error, reason));

    public static bool IsUnreadableHtml(ApiRequestException error) =>
        error.ErrorCode == 400 && Says(error, "can't parse entities");

    // A group has a limit of its own; a private chat seldom meets one before the whole bot does.
    private static SendResult.NotSent Limited(ApiRequestException limit, Address to, Instant now)
    {
        var wait = limit.Parameters?.RetryAfter is { } seconds ? Duration.FromSeconds(seconds) : WithoutRetryAfter;

        return new SendResult.NotSent(now + wait, WholePlatform: !to.Chat.StartsWith('-'));
    }

    // Words that nobody knows yet are not believed at once, unless the message itself is at fault.
    private static SendResult.Gone Gone(ApiRequestException refusal) =>
        new(Describe(refusal), ChatIsDead: IsOf(refusal, DeadChat))
        {
            MayNotWrite = IsOf(refusal, NoRights),
            ChatMayBeDead = IsOf(refusal, PerhapsDead) || (refusal.ErrorCode == 403 && Known(refusal) is null),
        };

    private static bool IsOf(ApiRequestException refusal, string[] reasons) =>
        refusal.ErrorCode is 400 or 403 && reasons.Any(reason => Says(refusal, reason));

    private static string? Known(ApiRequestException error) =>
        DeadChat.Concat(NoRights).Concat(PerhapsDead).Concat(Refusals).FirstOrDefault(reason => Says(error, reason));

    private static bool NeverConnected(HttpRequestException error) => error.HttpRequestError
        is HttpRequestError.ConnectionError
        or HttpRequestError.NameResolutionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    /// <summary>A few words for the log, without any of the message's or the address's.</summary>
    public static string Describe(Exception error) => error switch
    {
        ApiRequestException api => Known(api) ?? $"answered {api.ErrorCode}",
        RequestException { HttpStatusCode: { } status } => $"unreadable answer {(int)status}",
        RequestException { InnerException: OperationCanceledException } => "timeout",
        OperationCanceledException => "cancelled",
        _ => "connection lost",
    };

    private static bool Says(ApiRequestException error, string words) =>
        error.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
