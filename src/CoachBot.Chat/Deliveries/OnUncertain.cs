namespace CoachBot.Chat.Deliveries;

/// <summary>What happens to a delivery of which nobody knows whether it arrived.</summary>
public enum OnUncertain
{
    /// <summary>Nothing: at most once.</summary>
    Never,

    /// <summary>One more attempt a minute later: at least once, at most twice.</summary>
    Once,

    /// <summary>More attempts as long as the platform knows the same message again: exactly once.</summary>
    SameNonce,
}
