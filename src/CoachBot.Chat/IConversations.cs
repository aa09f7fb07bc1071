using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;

namespace CoachBot.Chat;

/// <summary>Law one: one chat, one turn at a time.</summary>
public interface IConversations
{
    /// <summary>Hears one message; returns when the turn is committed, the answer may still be on its way.</summary>
    /// <returns>The delivery that answers, or null when there is nothing to say.</returns>
    Task<Guid?> HearAsync(IncomingMessage message, CancellationToken cancel);

    /// <summary>Finds the words of a session that leaves now, and remembers that they were said; null when it is not wanted any more.</summary>
    Task<Reply?> ComposeAsync(Delivery delivery, CancellationToken cancel);
}
