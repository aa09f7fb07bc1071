using CoachBot.Chat.Messages;

namespace CoachBot.Terminal;

/// <summary>The screen and the keyboard: a person's, or a pipe's.</summary>
internal interface ITerminal
{
    /// <summary>The language of the person's system, if it is known.</summary>
    string? Language { get; }

    /// <summary>Says how to use it.</summary>
    void Welcome();

    /// <summary>The next line, or null at the end of the input.</summary>
    Task<string?> ReadLineAsync(CancellationToken cancel);

    void Write(Reply reply, IReadOnlyList<Button> buttons);
}
