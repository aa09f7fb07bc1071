namespace CoachBot.Chat.Deliveries;

/// <summary>Why something is delivered; the numbers are stored. Answers go before all the others, which share the bulk lane.</summary>
public enum DeliveryKind
{
    /// <summary>The answer to something a runner said.</summary>
    Answer = 1,

    /// <summary>The session of a subscription; its words are found when it leaves.</summary>
    Session = 2,

    /// <summary>A word unasked that is of little weight, such as a reminder.</summary>
    Nudge = 3,

    /// <summary>News from the operator to all who subscribed.</summary>
    Broadcast = 4,

    /// <summary>A session that its runner put off; its words are found when it leaves.</summary>
    Snooze = 5,
}
