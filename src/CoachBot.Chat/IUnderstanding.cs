namespace CoachBot.Chat;

/// <summary>Makes sense of plain words: safety first, then wishes, then questions.</summary>
public interface IUnderstanding
{
    /// <summary>What <paramref name="text"/> means; any text, of any length, is answered in bounded time and without an exception.</summary>
    /// <param name="text">What the runner wrote.</param>
    /// <param name="language">The language the runner usually speaks; other languages of the bot are understood too.</param>
    Meaning Understand(string text, string language);
}
