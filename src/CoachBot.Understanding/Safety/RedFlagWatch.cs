using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Safety;

/// <summary>Listens for red flags in all languages; the most urgent one goes first.</summary>
internal sealed class RedFlagWatch
{
    private readonly (string Flag, (string Language, Sign[] Signs)[] Said)[] _watched;
    private readonly Mending _mending;

    public RedFlagWatch(Library library, Languages languages)
    {
        _watched =
        [
            .. library.RedFlags
                .OrderBy(flag => flag.Urgency)
                .Select(flag => (flag.Id, languages.All
                    .Where(language => language.RedFlags.ContainsKey(flag.Id))
                    .Select(language => (language.Code, language.RedFlags[flag.Id].Signs.Select(groups => new Sign(groups)).ToArray()))
                    .ToArray())),
        ];
        _mending = new Mending(
            _watched.SelectMany(flag => flag.Said).SelectMany(said => said.Signs).SelectMany(sign => sign.Beginnings),
            languages.All.SelectMany(language => language.Articles.Values).SelectMany(article => article.AskedAs.Append(article.Answer).Append(article.More ?? "")));
    }

    /// <summary>The red flag that is heard in these words, or null.</summary>
    /// <param name="words">The message.</param>
    /// <param name="language">The language the runner usually speaks.</param>
    public Meaning.RedFlag? Hear(IReadOnlyList<Word> words, string language)
    {
        var ways = Heard.From(words, _mending);

        foreach (var (flag, said) in _watched)
        {
            if (Array.Exists(said, signs => AreIn(ways, signs.Signs)))
            {
                // Many words of medicine are the same in several languages, so the sign alone does not tell which one is spoken.
                var spoken = said
                    .OrderByDescending(signs => Tongue.Of(signs.Language).SmallWordsIn(words))
                    .ThenByDescending(signs => AreIn(ways, signs.Signs))
                    .ThenByDescending(signs => signs.Language == language)
                    .First();

                return new Meaning.RedFlag(flag, spoken.Language);
            }
        }

        return null;
    }

    private static bool AreIn(IReadOnlyList<Heard> ways, Sign[] signs) => Array.Exists(signs, sign => ways.Any(sign.IsIn));
}
