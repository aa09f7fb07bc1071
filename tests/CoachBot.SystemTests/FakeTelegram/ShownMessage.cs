using NodaTime;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What a person sees, whether or not the bot learned of it: a new message, or its text after an edit, without tags.</summary>
internal sealed record ShownMessage(
    long ChatId,
    int MessageId,
    string Text,
    IReadOnlyList<ShownButton> Buttons,
    string? Markup,
    Instant At,
    bool IsEdit,
    int Request)
{
    /// <summary>The topic of a forum in which it stands.</summary>
    public long? Topic { get; init; }

    /// <summary>What is in the file that came with it.</summary>
    public string? Document { get; init; }

    /// <summary>The button with this label.</summary>
    public ShownButton Button(string label) => Buttons.First(button => button.Label == label);
}

/// <summary>A button under a message; its data is null for a link.</summary>
internal sealed record ShownButton(string Label, string? Data);
