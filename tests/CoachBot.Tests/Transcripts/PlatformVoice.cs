using CoachBot.Chat.Messages;

namespace CoachBot.Tests.Transcripts;

/// <summary>One platform's way of saying and showing, without its network: its reader and its renderer.</summary>
internal abstract class PlatformVoice
{
    /// <summary>What the platform's reader makes of words that somebody writes to the bot alone.</summary>
    public abstract IncomingMessage Said(string words);

    /// <summary>What it makes of a press on a button that it showed.</summary>
    public abstract IncomingMessage Pressed(string buttonId);

    /// <summary>All that a reply shows, and its buttons by label, with what each sends back.</summary>
    public abstract (string Text, IReadOnlyList<(string Label, string Id)> Buttons) Shown(Reply reply);
}
