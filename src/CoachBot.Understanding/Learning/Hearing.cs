using CoachBot.Chat.Words;
using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Typing;

namespace CoachBot.Understanding.Learning;

/// <summary>How a text is heard: words first, then what they are made of and what they mean.</summary>
internal sealed class Hearing
{
    private const int FewestUses = 2;

    private readonly Dictionary<string, Thesaurus> _thesauruses;
    private readonly Dictionary<string, Speller> _spellers;

    public Hearing(Languages languages)
    {
        _thesauruses = languages.All.ToDictionary(language => language.Code, language => new Thesaurus(language));
        _spellers = languages.All.ToDictionary(language => language.Code, language => new Speller(UsedIn(language)));
    }

    /// <summary>What knows the words of each language.</summary>
    public IReadOnlyDictionary<string, Speller> Spellers => _spellers;

    /// <summary>What somebody wrote who may have mistyped: words that nobody uses are mended first.</summary>
    public Feature[] Features(IReadOnlyList<Word> words, string language) =>
        AsWritten([.. words.Select(word => word with { Text = _spellers[language].Mended(word.Text) })], language);

    /// <summary>The same as it is written.</summary>
    public Feature[] AsWritten(IReadOnlyList<Word> words, string language) => FeatureReader.Of(words, Tongue.Of(language), _thesauruses[language]);

    // A word that stands there once may be a slip itself.
    private static Dictionary<string, int> UsedIn(Language language)
    {
        var uses = language.Utterances
            .SelectMany(texts => texts)
            .SelectMany(text => Tongue.Of(language.Code).Words(Excerpt.Of(text)))
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Value >= FewestUses)
            .ToDictionary(StringComparer.Ordinal);

        foreach (var word in language.Concepts.SelectMany(phrases => phrases).SelectMany(phrase => phrase.Split(' ', '*')))
        {
            uses.TryAdd(word, 1);
        }

        return uses;
    }
}
