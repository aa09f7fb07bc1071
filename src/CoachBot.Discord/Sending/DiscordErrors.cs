using CoachBot.Chat.Messages;
using CoachBot.Discord.Rest;
using NodaTime;

namespace CoachBot.Discord.Sending;

/// <summary>What a result says of a message: only Discord's own refusal, or a connection that never stood, proves that it was not sent.</summary>
internal static class DiscordErrors
{
    private static readonly Duration UntilConnected = Duration.FromSeconds(1);
    private static readonly Duration UntilThereIsRoom = Duration.FromSeconds(30);
    private static readonly Duration Day = Duration.FromDays(1);

    public static SendResult Classify(RestResult result, string? messageId, Instant now) => result switch
    {
        RestResult.Done => new SendResult.Sent(messageId),
        RestResult.Limited limit => new SendResult.NotSent(now + Duration.FromTimeSpan(limit.Wait), WholePlatform: limit.IsGlobal),
        RestResult.NotConnected => new SendResult.NotSent(now + UntilConnected, WholePlatform: true) { IsUnreached = true },
        RestResult.Lost lost => new SendResult.Unknown(lost.Reason) { IsFinal = lost.IsFinal },
        RestResult.Refused { Status: 401 } => new SendResult.Refused(PatientRest.TokenRefused().Message),
        RestResult.Refused refusal => Classify(refusal, now),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    private static SendResult Classify(RestResult.Refused refusal, Instant now) => refusal.Code switch
    {
        ErrorCode.UnknownChannel or ErrorCode.UnknownGuild => Dead("unknown channel"),
        ErrorCode.UnknownUser => Dead("unknown user"),
        ErrorCode.CannotSendToUser or ErrorCode.CannotSendToUserNoSharedServer => Dead("cannot send to this user"),
        ErrorCode.MissingAccess => Barred("missing access"),
        ErrorCode.MissingPermissions => Barred("missing permissions"),
        ErrorCode.ArchivedThread => Barred("archived thread"),
        ErrorCode.InvalidForm => Refused("invalid form"),
        ErrorCode.BlockedByAutoMod or ErrorCode.BlockedByLinkFilter => Refused("blocked by the server's filter"),
        ErrorCode.OpeningTooFast or ErrorCode.Flagged => new SendResult.NotSent(now + Day),
        ErrorCode.SlowMode or ErrorCode.ChannelWriteLimit or ErrorCode.GuildWriteLimit or ErrorCode.Overloaded or ErrorCode.TryAgain =>
            new SendResult.NotSent(now + UntilThereIsRoom),
        _ => Refused($"answered {refusal.Status}, code {refusal.Code}") with { ChatMayBeDead = refusal.Status == 403 },
    };

    private static SendResult.Gone Dead(string reason) => new(reason, ChatIsDead: true);

    private static SendResult.Gone Barred(string reason) => Refused(reason) with { MayNotWrite = true };

    private static SendResult.Gone Refused(string reason) => new(reason, ChatIsDead: false);
}
