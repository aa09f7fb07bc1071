using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>How it stands with the deliveries of one platform.</summary>
/// <param name="Platform">Its name.</param>
public sealed record DeliveryReport(string Platform)
{
    /// <summary>Ready now, by kind.</summary>
    public required IReadOnlyDictionary<DeliveryKind, int> Queue { get; init; }

    /// <summary>How long the first of them has been ready; null when none is.</summary>
    public required Duration? Lag { get; init; }

    /// <summary>On the wire.</summary>
    public required int Sending { get; init; }

    /// <summary>Nobody knows whether they arrived.</summary>
    public required int Uncertain { get; init; }

    /// <summary>Subscriptions that are alive.</summary>
    public required int Alive { get; init; }

    /// <summary>Subscriptions whose chat cannot be reached.</summary>
    public required int Dead { get; init; }

    /// <summary>When the next subscription is due; null when there is none.</summary>
    public required Instant? NextDue { get; init; }

    /// <summary>Whether somebody holds the lease now.</summary>
    public required bool HasSender { get; init; }
}
