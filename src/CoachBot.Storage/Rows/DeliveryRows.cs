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
            Once = delivery.Campaign ?? (delivery.SessionDate is { } date ? OnceOf(date) : null),
            Command = delivery.Command,
            Reply = delivery.Reply.IsSilent ? "" : JsonSerializer.Serialize(delivery.Reply),
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
            row.Reply == "" ? Reply.Silence : JsonSerializer.Deserialize<Reply>(row.Reply)!,
            row.Command,
            Instant.FromUnixTimeMilliseconds(row.NotBefore),
            Instant.FromUnixTimeMilliseconds(row.NotAfter))
        {
            HeardAt = Instant.FromUnixTimeMilliseconds(row.HeardAt),
            Replaces = row.Replaces,
            SessionDate = DateOf(row),
            Campaign = DateOf(row) is null ? row.Once : null,
            Attempt = row.Attempt,
        };

    public static Standing ToStanding(this DeliveryRow row) =>
        new(row.State, row.Attempt, Instant.FromUnixTimeMilliseconds(row.NotBefore), Instant.FromUnixTimeMilliseconds(row.NotAfter))
        {
            IntentAt = row.IntentAt is { } intent ? Instant.FromUnixTimeMilliseconds(intent) : null,
            AgainAt = row.AgainAt is { } again ? Instant.FromUnixTimeMilliseconds(again) : null,
            Error = row.LastError,
        };

    public static void Take(this DeliveryRow row, Standing standing)
    {
        row.State = standing.State;
        row.Attempt = standing.Attempt;
        row.NotBefore = standing.NotBefore.ToUnixTimeMilliseconds();
        row.NotAfter = standing.NotAfter.ToUnixTimeMilliseconds();
        row.AgainAt = standing.AgainAt?.ToUnixTimeMilliseconds();
        row.LastError = standing.Error;

        // What a runner was told is kept no longer than it takes to tell it; what is told a second time may have other words.
        if (standing.IsFinal || row.Kind.IsComposedLate())
        {
            row.Reply = "";
        }
    }

    public static string OnceOf(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static LocalDate? DateOf(DeliveryRow row) =>
        row.Once is { } once && LocalDatePattern.Iso.Parse(once) is { Success: true } date ? date.Value : null;
}
