using NodaTime;

namespace CoachBot.Chat.Messages;

/// <summary>What a runner said or pressed, wherever it was said. Platforms pass on only what is meant for the bot.</summary>
/// <param name="From">Where it was said, and where the answer goes.</param>
/// <param name="Sequence">Grows within a platform, so that a message told twice is heard once.</param>
/// <param name="Text">The words; empty for a press or for something without words, such as a sticker.</param>
/// <param name="At">When it was said.</param>
public sealed record IncomingMessage(Address From, long Sequence, string Text, Instant At)
{
    /// <summary>The data of the button that was pressed, null when words were said.</summary>
    public string? Pressed { get; init; }

    /// <summary>The platform's id of the message that holds the pressed button.</summary>
    public string? PressedOn { get; init; }

    /// <summary>A private chat, or a place where others read along.</summary>
    public bool IsPrivate { get; init; } = true;

    /// <summary>The language of the sender's app (two letters), when the platform tells it.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>Who said or pressed it, as the platform numbers people; null when nobody in particular did.</summary>
    public string? Sender { get; init; }

    /// <summary>Whether the sender may change what the bot does in this group or channel; null when the platform has to be asked.</summary>
    public bool? IsAdministrator { get; init; }

    /// <summary>The bot itself came, went or came back: nothing was said.</summary>
    public Presence? Presence { get; init; }

    /// <summary>How the sender is called, when the platform tells it; untrusted text.</summary>
    public string? SenderName { get; init; }

    /// <summary>The chat was moved here from this one, for example when a group became a supergroup: what was remembered moves along.</summary>
    public Address? MovedFrom { get; init; }
}
