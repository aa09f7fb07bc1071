using System.Text.Json;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Storage.Rows;

/// <summary>Between a delivery and its row.</summary>
internal static class DeliveryRows
{
    public static DeliveryRow ToRow(this Delivery delivery) =>
        new()
        {
            Id = delivery.Id,
            Kind = delivery.Kind,
            Platform = delivery.To.Platform,
            Chat = delivery.To.Chat,
            Thread = delivery.To.Thread,
            SessionDate = delivery.SessionDate is { } date ? LocalDatePattern.Iso.Format(date) : null,
            Command = delivery.Command,
            Reply = JsonSerializer.Serialize(delivery.Reply),
            Replaces = delivery.Replaces,
            HeardAt = delivery.HeardAt.ToUnixTimeMilliseconds(),
            NotBefore = delivery.NotBefore.ToUnixTimeMilliseconds(),
            NotAfter = delivery.NotAfter.ToUnixTimeMilliseconds(),
            State = DeliveryState.Ready,
            Attempt = delivery.Attempt,
        };

    public static Delivery ToDelivery(this DeliveryRow row) =>
        new(
            row.Id,
            row.Kind,
            new Address(row.Platform, row.Chat, row.Thread),
            JsonSerializer.Deserialize<Reply>(row.Reply)!,
            row.Command,
            Instant.FromUnixTimeMilliseconds(row.NotBefore),
            Instant.FromUnixTimeMilliseconds(row.NotAfter))
        {
            HeardAt = Instant.FromUnixTimeMilliseconds(row.HeardAt),
            Replaces = row.Replaces,
            SessionDate = row.SessionDate is { } date ? LocalDatePattern.Iso.Parse(date).Value : null,
            Attempt = row.Attempt,
        };
}
