using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>One reply that must reach one chat; written in the same transaction as the state it speaks of.</summary>
/// <param name="Id">Names it for ever; version 7, so that ids grow with time.</param>
/// <param name="Kind">Why it is sent.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Reply">What it says; silent while its words are still to be found.</param>
/// <param name="Command">What it answers, for the log: a command's name or a kind of question, never the runner's words.</param>
/// <param name="NotBefore">Not to be sent before this.</param>
/// <param name="NotAfter">Of no use after this.</param>
public sealed record Delivery(
    Guid Id,
    DeliveryKind Kind,
    Address To,
    Reply Reply,
    string Command,
    Instant NotBefore,
    Instant NotAfter)
{
    /// <summary>When the message that it answers was heard, or the session was due.</summary>
    public Instant HeardAt { get; init; }

    /// <summary>The platform's id of the message to edit, if it takes the place of one.</summary>
    public string? Replaces { get; init; }

    /// <summary>The training day of a session: together with the chat and the kind it is unique.</summary>
    public LocalDate? SessionDate { get; init; }

    /// <summary>Names a broadcast by its words, so that it reaches each chat once: together with the chat it is unique.</summary>
    public string? Campaign { get; init; }

    /// <summary>How often it was given to the platform.</summary>
    public int Attempt { get; init; }
}
