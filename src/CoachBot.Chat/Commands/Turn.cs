using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>One thing said, and everything needed to answer it; loaded before, saved after, so that no command waits.</summary>
/// <param name="State">What is remembered of the chat.</param>
/// <param name="Message">What was said or pressed.</param>
/// <param name="Argument">What came after the command's name; empty when nothing did.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Now">The time of this turn.</param>
public sealed record Turn(ChatState State, IncomingMessage Message, string Argument, Language Language, Instant Now)
{
    /// <summary>What was said in plain words of when, which and how much.</summary>
    public Details Details { get; init; } = Details.None;

    /// <summary>Whether the sender may change what the bot does here; null while nobody has asked. Matters only where others read along.</summary>
    public bool? IsAdministrator { get; init; } = Message.IsAdministrator;

    /// <summary>The date on the wall where the chat is.</summary>
    public LocalDate Today => Now.InZone(State.Zone).Date;

    /// <summary>The day that is told of: what was done was not done later than today.</summary>
    internal LocalDate DayTold => Details.Day is { } day && day < Today ? day : Today;

    /// <summary>The phrase of this key in the turn's language.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => Language.Say(key, values);

    /// <summary>Says this and changes nothing.</summary>
    public Outcome Reply(params IReadOnlyList<ReplyBlock> blocks) => new(State, new Reply(blocks));

    /// <summary>Says nothing and changes nothing.</summary>
    public Outcome Silence() => new(State, Messages.Reply.Silence);
}
