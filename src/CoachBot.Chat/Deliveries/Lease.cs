namespace CoachBot.Chat.Deliveries;

/// <summary>Law two for a sender: who holds it may send on a platform. A later holder has a higher epoch, and an earlier one can write nothing any more.</summary>
/// <param name="Platform">The platform's name.</param>
/// <param name="Epoch">Grows with each holder.</param>
public sealed record Lease(string Platform, long Epoch);
