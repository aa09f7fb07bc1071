using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>What becomes of a delivery: every change of state there is. The store only writes down what this says.</summary>
public static class DeliveryMachine
{
    /// <summary>A second chance, never a third.</summary>
    public const int MostAttempts = 2;

    /// <summary>How long an uncertain session waits for its second chance.</summary>
    public static readonly Duration SecondChanceAfter = Duration.FromSeconds(60);

    /// <summary>The pause before the same nonce is tried again.</summary>
    public static readonly Duration NonceAgainAfter = Duration.FromSeconds(5);

    /// <summary>Whether it may leave now.</summary>
    public static bool MayBegin(Standing standing, Instant now) =>
        standing.State == DeliveryState.Ready && standing.NotBefore <= now && now < standing.NotAfter;

    /// <summary>The intent: committed before the first byte leaves. What may not leave stays as it is.</summary>
    public static Standing Begin(Standing standing, Instant now) => MayBegin(standing, now)
        ? standing with
        {
            State = DeliveryState.Sending,
            Attempt = standing.Attempt + 1,
            IntentAt = standing.Attempt == 0 ? now : standing.IntentAt,
        }
        : standing;

    /// <summary>The platform has answered, or has not. Only what is being sent can end.</summary>
    public static Standing End(Standing standing, SendResult result, OnUncertain policy, SendLimits limits, Instant now) =>
        standing.State != DeliveryState.Sending ? standing : result switch
        {
            SendResult.Sent => standing with { State = DeliveryState.Sent, Error = null },
            SendResult.NotSent later => Unsent(standing) with { NotBefore = later.RetryAt },
            SendResult.Moved or SendResult.Refused => Unsent(standing),
            SendResult.Gone gone => standing with { State = DeliveryState.Failed, Error = gone.Reason },
            SendResult.Unknown unknown => LeftOpen(standing, unknown.Reason, unknown.IsFinal ? OnUncertain.Never : policy, limits, now),
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    /// <summary>Its sender has died while sending.</summary>
    public static Standing Orphan(Standing standing, OnUncertain policy, SendLimits limits, Instant now) =>
        standing.State == DeliveryState.Sending ? LeftOpen(standing, "sender died", policy, limits, now) : standing;

    /// <summary>What the passing of time alone does.</summary>
    public static Standing Pass(Standing standing, Instant now) => standing switch
    {
        { State: DeliveryState.Ready } when standing.NotAfter <= now => standing with { State = DeliveryState.Expired },
        { State: DeliveryState.Uncertain, AgainAt: { } again } when again <= now =>
            standing with { State = now < standing.NotAfter ? DeliveryState.Ready : DeliveryState.Uncertain, NotBefore = again, AgainAt = null },
        _ => standing,
    };

    /// <summary>It is not wanted any more: it does not leave, and has no second chance. What is on the wire is not called back.</summary>
    public static Standing Cancel(Standing standing) => standing switch
    {
        { State: DeliveryState.Ready } => standing with { State = DeliveryState.Cancelled },
        { State: DeliveryState.Uncertain } => standing with { AgainAt = null },
        _ => standing,
    };

    private static Standing Unsent(Standing standing) => standing with { State = DeliveryState.Ready, Attempt = standing.Attempt - 1 };

    private static Standing LeftOpen(Standing standing, string reason, OnUncertain policy, SendLimits limits, Instant now)
    {
        // When the platform has forgotten the nonce it is too late, whatever held up the next attempt.
        var notAfter = policy == OnUncertain.SameNonce && standing.IntentAt + limits.NonceMemory is { } forgotten ? Instant.Min(standing.NotAfter, forgotten) : standing.NotAfter;
        var again = policy switch
        {
            OnUncertain.Once when standing.Attempt < MostAttempts => now + SecondChanceAfter,
            OnUncertain.SameNonce => now + NonceAgainAfter,
            _ => (Instant?)null,
        };

        return standing with { State = DeliveryState.Uncertain, Error = reason, NotAfter = notAfter, AgainAt = again < notAfter ? again : null };
    }
}
