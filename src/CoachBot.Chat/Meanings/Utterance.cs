using NodaTime;

namespace CoachBot.Chat.Meanings;

/// <summary>What somebody wrote, and what is needed to make sense of it.</summary>
/// <param name="Text">Their words, as they came.</param>
/// <param name="Language">The language they usually speak; other languages of the bot are understood too.</param>
/// <param name="Today">The date on their wall: "in ten weeks" is counted from it.</param>
public sealed record Utterance(string Text, string Language, LocalDate Today)
{
    /// <summary>What they saw last; null when nothing, or too long ago.</summary>
    public Shown? Shown { get; init; }
}
