using CoachBot.Chat;

namespace CoachBot.Tests.Support;

/// <summary>Understands words as a test wants them understood.</summary>
internal sealed class FakeUnderstanding(Func<string, Meaning> means) : IUnderstanding
{
    public Meaning Understand(string text, string language) => means(text);
}
