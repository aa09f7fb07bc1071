using NodaTime;

namespace CoachBot.Chat.Messages;

/// <summary>What became of one attempt to send; every platform's answers become one of these.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The platform has it.</summary>
    /// <param name="MessageId">The platform's id of the (last) message.</param>
    public sealed record Sent(string? MessageId) : SendResult;

    /// <summary>Certainly not sent; worth another attempt.</summary>
    /// <param name="RetryAt">Not before this.</param>
    /// <param name="WholePlatform">The limit is the platform's, not only this chat's: other deliveries wait as well.</param>
    public sealed record NotSent(Instant RetryAt, bool WholePlatform = false) : SendResult
    {
        /// <summary>Whether the platform could not be reached, instead of asking for a pause.</summary>
        public bool IsUnreached { get; init; }
    }

    /// <summary>Certainly not sent, because the chat has moved; the delivery goes to the new address.</summary>
    /// <param name="To">Where the chat is now.</param>
    public sealed record Moved(Address To) : SendResult;

    /// <summary>Certainly not sent, and another attempt would meet the same refusal.</summary>
    /// <param name="Reason">A short word for the log, for example <c>blocked</c>; no message text.</param>
    /// <param name="ChatIsDead">Nothing can reach this chat until somebody there speaks to the bot again.</param>
    public sealed record Gone(string Reason, bool ChatIsDead) : SendResult
    {
        /// <summary>Perhaps nothing can reach this chat any more: seen again on another day, that is believed.</summary>
        public bool ChatMayBeDead { get; init; }

        /// <summary>The chat is there, but the bot may not write in it: no rights, or a closed topic.</summary>
        public bool MayNotWrite { get; init; }
    }

    /// <summary>Certainly not sent: the platform does not know the bot any more, because its token was revoked or is wrong.</summary>
    /// <param name="Reason">One clear sentence for the operator, without any secret.</param>
    public sealed record Refused(string Reason) : SendResult;

    /// <summary>It may or may not have been sent.</summary>
    /// <param name="Reason">A short word for the log.</param>
    public sealed record Unknown(string Reason) : SendResult
    {
        /// <summary>Even a platform that knows repeated messages again would not know this one: another attempt could say it twice.</summary>
        public bool IsFinal { get; init; }
    }
}
