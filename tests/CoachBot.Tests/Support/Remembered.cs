using System.Text.Json;
using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Everything in a state or a delivery as text, so that two of them compare by value.</summary>
internal static class Remembered
{
    public static string Of(ChatState state) =>
        string.Join(' ', state.Address, Everything.In(state.Runner), Everything.In(state.Diary), state.Language, state.Zone.Id, Of(state.Subscription), state.LastSequence, Of(state.LastHeardAt), state.Version);

    public static string Of(Delivery delivery) =>
        string.Join(
            ' ',
            delivery.Id,
            delivery.Kind,
            delivery.To,
            JsonSerializer.Serialize(delivery.Reply),
            delivery.Command,
            Of(delivery.NotBefore),
            Of(delivery.NotAfter),
            Of(delivery.HeardAt),
            delivery.Replaces ?? "-",
            delivery.SessionDate?.ToString() ?? "-",
            delivery.Campaign ?? "-",
            delivery.Attempt);

    private static string Of(Subscription? subscription) =>
        subscription is null
            ? "-"
            : $"{subscription.Time} {string.Join(',', subscription.Days)} {subscription.Zone.Id} {Of(subscription.NextDue)} {subscription.IsDead} {subscription.IsBarred} {subscription.PausedUntil}";

    private static long Of(Instant instant) => instant.ToUnixTimeTicks();
}
