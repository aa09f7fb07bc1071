using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Chat.Duties;

/// <summary>Who leaves now, and when it is worth looking again at those who may not yet.</summary>
/// <param name="Leaving">At most one of a chat.</param>
/// <param name="FreeIn">Until one of the others may leave; null when that depends on what is on the wire.</param>
internal sealed record Picked(IReadOnlyList<Delivery> Leaving, Duration? FreeIn);
