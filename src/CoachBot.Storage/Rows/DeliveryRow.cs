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

    /// <summary>What a chat shall get once: the training day of a session, the name of a broadcast; null for an answer.</summary>
    public string? Once { get; set; }

    public required string Command { get; set; }

    /// <summary>The reply as JSON; empty while its words are still to be found, and when they are told.</summary>
    public required string Reply { get; set; }

    public string? Replaces { get; set; }

    public long HeardAt { get; set; }

    public long NotBefore { get; set; }

    public long NotAfter { get; set; }

    public DeliveryState State { get; set; }

    public int Attempt { get; set; }

    /// <summary>The epoch of the lease under which it is being sent.</summary>
    public long? Epoch { get; set; }

    /// <summary>When the first attempt that counts was committed, before its first byte left.</summary>
    public long? IntentAt { get; set; }

    /// <summary>When an uncertain delivery is ready once more; null when it will not be.</summary>
    public long? AgainAt { get; set; }

    /// <summary>The platform's id of the message.</summary>
    public string? MessageId { get; set; }

    /// <summary>A short word on why the last attempt did not succeed.</summary>
    public string? LastError { get; set; }
}
