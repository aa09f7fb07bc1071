namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What the real server says when it refuses, without the "Bad Request: " or "Forbidden: " before it.</summary>
internal static class RefusalText
{
    public const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    public const string CannotParseEntities = "can't parse entities: ";
    public const string TooLong = "message is too long";
    public const string CaptionTooLong = "message caption is too long";
    public const string Empty = "message text is empty";
    public const string ChatNotFound = "chat not found";
    public const string PrivateChatNotFound = "private chat not found";
    public const string MessageToEditNotFound = "message to edit not found";
    public const string WrongFile = "wrong file identifier/HTTP URL specified";
    public const string WrongRemoteFile = "wrong remote file identifier specified: Wrong string length";
    public const string QueryTooOld = "query is too old and response timeout expired or query ID is invalid";
    public const string NotEnoughRights = "not enough rights to send text messages to the chat";
    public const string TopicClosed = "TOPIC_CLOSED";
    public const string ThreadNotFound = "message thread not found";
    public const string ButtonDataInvalid = "BUTTON_DATA_INVALID";
    public const string Upgraded = "group chat was upgraded to a supergroup chat";

    public const string Blocked = "bot was blocked by the user";
    public const string Deactivated = "user is deactivated";
    public const string CannotInitiate = "bot can't initiate conversation with a user";
    public const string Kicked = "bot was kicked from the group chat";
    public const string NotAMember = "bot is not a member of the supergroup chat";
    public const string GroupDeleted = "the group chat was deleted";
}
