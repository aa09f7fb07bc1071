using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>How it stands with one delivery.</summary>
/// <param name="State">Where it is on its way.</param>
/// <param name="Attempt">How many attempts may have reached the platform; one that surely did not is not counted.</param>
/// <param name="NotBefore">Not to be sent before this.</param>
/// <param name="NotAfter">Of no use from this instant on.</param>
public sealed record Standing(DeliveryState State, int Attempt, Instant NotBefore, Instant NotAfter)
{
    /// <summary>When the first attempt that counts was committed.</summary>
    public Instant? IntentAt { get; init; }

    /// <summary>When an uncertain delivery is ready once more; null when it will not be.</summary>
    public Instant? AgainAt { get; init; }

    /// <summary>A short word on why the last attempt did not succeed.</summary>
    public string? Error { get; init; }

    /// <summary>Whether nothing will happen to it any more.</summary>
    public bool IsFinal => State switch
    {
        DeliveryState.Ready or DeliveryState.Sending => false,
        DeliveryState.Uncertain => AgainAt is null,
        _ => true,
    };
}
