using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>The one delivery that a snooze makes; the daily series goes on as it is.</summary>
internal static class Snoozes
{
    /// <summary>Who wanted it at that minute can still use it an hour later.</summary>
    private static readonly Duration Life = Duration.FromHours(1);

    public static Delivery Of(Guid id, ChatState state, Instant at, Instant now) =>
        new(id, DeliveryKind.Snooze, state.Address, Reply.Silence, "snooze", at, at + Life)
        {
            HeardAt = now,
            SessionDate = at.InZone(state.Zone).Date,
        };
}
