using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>What a turn leads to: both are committed together.</summary>
/// <param name="State">What is remembered from now on.</param>
/// <param name="Reply">What is said.</param>
public sealed record Outcome(ChatState State, Reply Reply)
{
    /// <summary>Whether nothing is remembered from now on, the state included.</summary>
    public bool Forget { get; init; }

    /// <summary>The same outcome with more said at the end.</summary>
    public Outcome Saying(params IReadOnlyList<ReplyBlock> blocks) => this with { Reply = Reply with { Blocks = [.. Reply.Blocks, .. blocks] } };

    /// <summary>Nothing was answered yet: it has to be found out whether the sender is an administrator.</summary>
    public bool NeedsRights { get; init; }

    /// <summary>Whether everything kept of the chat goes along as a file.</summary>
    public bool Export { get; init; }

    /// <summary>Whether this cost much.</summary>
    public bool IsExpensive { get; init; }

    /// <summary>When the session shall come once more, without moving the others; null when nobody asked for that.</summary>
    public Instant? SnoozedUntil { get; init; }

    /// <summary>The day whose session the reply shows; null when it shows none.</summary>
    public LocalDate? Told { get; init; }

    /// <summary>The same outcome with a button that takes it back; saying so does the same.</summary>
    /// <param name="label">What stands on the button.</param>
    /// <param name="argument">What the undo command needs to know.</param>
    public Outcome WithUndo(string label, string argument) => (this with { State = State with { CanUndo = argument } }).WithButtons(new Button(label, $"undo {argument}"));

    /// <summary>The same outcome with a row of buttons added.</summary>
    public Outcome WithButtons(params IReadOnlyList<Button> row) =>
        row.Count == 0 ? this : this with { Reply = Reply with { Buttons = [.. Reply.Buttons, row] } };
}
