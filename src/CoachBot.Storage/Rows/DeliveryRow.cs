using CoachBot.Chat.Deliveries;

namespace CoachBot.Storage.Rows;

/// <summary>One reply on its way. Instants are milliseconds since 1970 in UTC, so that they sort everywhere.</summary>
internal sealed class DeliveryRow
{
    public Guid Id { get; set; }

    public DeliveryKind Kind { get; set; }

    public required string Platform { get; set; }

    public required string Chat { get; set; }

    public string? Thread { get; set; }

    /// <summary>The training day of a session; null for an answer.</summary>
    public string? SessionDate { get; set; }

    public required string Command { get; set; }

    /// <summary>The reply as JSON.</summary>
    public required string Reply { get; set; }

    public string? Replaces { get; set; }

    public long HeardAt { get; set; }

    public long NotBefore { get; set; }

    public long NotAfter { get; set; }

    public DeliveryState State { get; set; }

    public int Attempt { get; set; }

    /// <summary>When the last attempt was committed, before its first byte left.</summary>
    public long? IntentAt { get; set; }

    /// <summary>The platform's id of the message.</summary>
    public string? MessageId { get; set; }

    /// <summary>A short word on why the last attempt did not succeed.</summary>
    public string? LastError { get; set; }
}
