using NodaTime;

namespace CoachBot.Chat.Meanings;

/// <summary>Makes sense of plain words: safety first, then what was shown last, wishes, and questions.</summary>
public interface IUnderstanding
{
    /// <summary>What a message means; any text, of any length, is answered in bounded time and without an exception.</summary>
    Understood Understand(Utterance utterance);

    /// <summary>What was said of when, which and how much, where the wish (see <see cref="WishNames"/>) is known already.</summary>
    Details Details(string wish, string text, string language, LocalDate today);
}
