using CoachBot.Chat.Words;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Grammar;

/// <summary>Tells the language of a message by its small words, which hardly any two languages share.</summary>
internal sealed class SpokenLanguage(Languages languages)
{
    /// <summary>The language of these words; the usual one unless another has clearly more of its words in them.</summary>
    /// <param name="words">The message.</param>
    /// <param name="usual">The language that the runner usually speaks.</param>
    public string Of(IReadOnlyList<Word> words, string usual) =>
        languages.All
            .Select(language => language.Code)
            .OrderByDescending(code => Tongue.Of(code).SmallWordsIn(words))
            .ThenByDescending(code => code == usual)
            .First();
}
