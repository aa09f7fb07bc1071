using CoachBot.Chat.Messages;

namespace CoachBot.Chat.Deliveries;

/// <summary>Who subscribed, where.</summary>
/// <param name="Number">Grows with each new chat, to turn pages by.</param>
/// <param name="Address">Which chat.</param>
/// <param name="Subscription">What they wish.</param>
public sealed record Subscriber(int Number, Address Address, Subscription Subscription);
