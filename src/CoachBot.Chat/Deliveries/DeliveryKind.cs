namespace CoachBot.Chat.Deliveries;

/// <summary>Why something is delivered; an answer goes before a session.</summary>
public enum DeliveryKind
{
    /// <summary>The answer to something a runner said.</summary>
    Answer = 1,

    /// <summary>The session of a subscription.</summary>
    Session = 2,
}
