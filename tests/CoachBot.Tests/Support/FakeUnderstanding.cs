using CoachBot.Chat.Meanings;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Understands words as a test wants them understood; null means that they make no sense.</summary>
internal sealed class FakeUnderstanding(Func<string, Meaning?> means, Func<string, Details>? told = null) : IUnderstanding
{
    public Understood Understand(Utterance utterance) => means(utterance.Text) is { } meaning
        ? new Understood([new Guess(meaning, 1)], utterance.Language)
        : new Understood([], utterance.Language) { IsSure = false };

    public Details Details(string wish, string text, string language, LocalDate today) => told?.Invoke(text) ?? CoachBot.Chat.Meanings.Details.None;
}
