namespace CoachBot.Chat.Deliveries;

/// <summary>Where a delivery is on its way; the numbers are stored.</summary>
public enum DeliveryState
{
    /// <summary>Waits for its turn.</summary>
    Ready = 1,

    /// <summary>Committed before the first byte leaves.</summary>
    Sending = 2,

    /// <summary>The platform has it.</summary>
    Sent = 3,

    /// <summary>It may or may not have arrived.</summary>
    Uncertain = 4,

    /// <summary>Refused for good.</summary>
    Failed = 5,

    /// <summary>Too late to be of use.</summary>
    Expired = 6,

    /// <summary>Not wanted any more.</summary>
    Cancelled = 7,
}
