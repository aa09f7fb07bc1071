namespace CoachBot.Chat.Messages;

/// <summary>A reply on its way to a platform.</summary>
/// <param name="DeliveryId">Names this delivery; stays the same when it is sent again.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Reply">What it says.</param>
/// <param name="Replaces">The platform's id of the message to edit instead of sending a new one, if any.</param>
public sealed record OutgoingMessage(Guid DeliveryId, Address To, Reply Reply, string? Replaces = null)
{
    /// <summary>Whether an earlier attempt may have arrived.</summary>
    public bool IsRepeat { get; init; }
}
