using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>What is written down when a subscription has come due.</summary>
/// <param name="Date">The day of the session; null when none has come due.</param>
/// <param name="State">Ready, or expired when it is of no use any more.</param>
/// <param name="NotBefore">Not to be sent before this.</param>
/// <param name="NotAfter">Of no use from this instant on.</param>
/// <param name="NextDue">When the subscription is due again.</param>
public sealed record SessionPlan(LocalDate? Date, DeliveryState State, Instant NotBefore, Instant NotAfter, Instant NextDue)
{
    /// <summary>The plan for a subscription of this chat that is due now.</summary>
    public static SessionPlan Of(Subscription subscription, Address address, QuietHours quiet, Duration window, Instant now)
    {
        var next = (subscription with { PausedUntil = null }).DueAfter(now).NextDue;

        if (DueSession.LatestOf(subscription, quiet, now) is not { } due)
        {
            return new SessionPlan(null, DeliveryState.Cancelled, now, now, next);
        }

        // The window ends where the night begins.
        var room = Duration.Max(Duration.Zero, Duration.Min(window, due.NotAfter - due.DueAt));

        return new SessionPlan(
            due.Date,
            now < due.NotAfter ? DeliveryState.Ready : DeliveryState.Expired,
            due.DueAt + Spread.Of(address, room),
            due.NotAfter,
            next);
    }
}
