namespace CoachBot.Chat.Deliveries;

/// <summary>What follows from the kind alone.</summary>
public static class DeliveryKinds
{
    /// <summary>Whether it leaves in the bulk lane, after all answers.</summary>
    public static bool IsBulk(this DeliveryKind kind) => kind != DeliveryKind.Answer;

    /// <summary>Whether its words are found at the moment it leaves, from a fresh plan.</summary>
    public static bool IsComposedLate(this DeliveryKind kind) => kind is DeliveryKind.Session or DeliveryKind.Snooze;

    /// <summary>What to do when nobody knows whether it arrived: a platform that knows a repeated message again may be asked again, others for sessions only.</summary>
    public static OnUncertain OnUncertain(this DeliveryKind kind, SendLimits limits) =>
        limits.NonceMemory is not null ? Deliveries.OnUncertain.SameNonce
        : kind.IsComposedLate() ? Deliveries.OnUncertain.Once
        : Deliveries.OnUncertain.Never;
}
