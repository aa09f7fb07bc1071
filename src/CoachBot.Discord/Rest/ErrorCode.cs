namespace CoachBot.Discord.Rest;

/// <summary>Discord's own numbers for what went wrong, those that we tell apart.</summary>
internal static class ErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;
    public const int UnknownMessage = 10008;
    public const int UnknownUser = 10013;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int SlowMode = 20016;
    public const int Flagged = 20026;
    public const int ChannelWriteLimit = 20028;
    public const int GuildWriteLimit = 20029;
    public const int OpeningTooFast = 40003;
    public const int AlreadyAcknowledged = 40060;
    public const int Overloaded = 40062;
    public const int MissingAccess = 50001;
    public const int NotOurMessage = 50005;
    public const int CannotSendToUser = 50007;
    public const int MissingPermissions = 50013;
    public const int InvalidWebhookToken = 50027;
    public const int InvalidForm = 50035;
    public const int ArchivedThread = 50083;
    public const int CannotSendToUserNoSharedServer = 50278;
    public const int TryAgain = 130000;
    public const int BlockedByAutoMod = 200000;
    public const int BlockedByLinkFilter = 240000;
}
