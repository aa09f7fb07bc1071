using CoachBot.Chat.Words;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Typing;

namespace CoachBot.Understanding.Grammar;

/// <summary>Tells the language of a message by its small words, which hardly any two languages share, and by words that only one of them uses.</summary>
internal sealed class SpokenLanguage(Languages languages, IReadOnlyDictionary<string, Speller> spellers)
{
    /// <summary>The language of these words; the usual one unless another has clearly more of its words in them.</summary>
    /// <param name="words">The message.</param>
    /// <param name="usual">The language that the runner usually speaks.</param>
    public string Of(IReadOnlyList<Word> words, string usual) =>
        languages.All
            .Select(language => language.Code)
            .OrderByDescending(code => Tongue.Of(code).SmallWordsIn(words))
            .ThenByDescending(code => words.Count(word => spellers[code].Knows(word.Text)))
            .ThenByDescending(code => code == usual)
            .First();
}
