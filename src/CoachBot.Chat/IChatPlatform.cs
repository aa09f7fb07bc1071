using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;

namespace CoachBot.Chat;

/// <summary>A place where people chat.</summary>
public interface IChatPlatform
{
    /// <summary>A short lower-case name, the same for ever: addresses in the database begin with it.</summary>
    string Name { get; }

    /// <summary>How fast it lets messages in.</summary>
    SendLimits Limits => SendLimits.None;

    /// <summary>Whether this is a group or a channel, which has a pace of its own.</summary>
    bool IsGroup(Address address) => false;

    /// <summary>
    /// Calls <paramref name="hear"/> for each message until cancelled; messages of different chats may be heard side by side,
    /// those of one chat come in order. What it returns names the delivery that answers, null when there is nothing to say. Confirms to the platform only what was heard without an exception.
    /// </summary>
    /// <remarks>Returns before it is cancelled only when there is nobody left to hear, as at the end of piped input.</remarks>
    /// <exception cref="PlatformRefusedException">The platform will not have us, for example because the token is wrong; trying again is of no use.</exception>
    Task ListenAsync(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, CancellationToken cancel);

    /// <summary>Sends one reply. Never throws for what the platform answers: that becomes the result. One attempt, no waiting for limits.</summary>
    Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel);
}
