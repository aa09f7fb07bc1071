using CoachBot.Chat.Words;
using CoachBot.Understanding.Entities.Saying;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Typing;

namespace CoachBot.Understanding.Entities;

/// <summary>Makes a message easy to read: plain letters, slips mended, numbers as digits.</summary>
internal sealed class Normal
{
    private const int Often = 4;
    private const int MuchMore = 8;

    private readonly ShortForms _short;
    private readonly Mender _mender;

    public Normal(Languages languages, IEnumerable<string> vocabulary)
    {
        _short = new ShortForms(languages);

        var answers = languages.All.SelectMany(language => language.Articles.Values).SelectMany(article => new[] { article.Answer, article.More ?? "" });
        var known = languages.All.SelectMany(language => language.Phrases.Values).Concat(answers).SelectMany(Excerpt.Of).Select(word => word.Text);

        // What people say holds slips of its own, but hardly the same one often; "sqaut" is, though "squat" is much more so.
        var counted = languages.All
            .SelectMany(language => language.Utterances.SelectMany(said => said))
            .SelectMany(Excerpt.Of)
            .CountBy(word => word.Text)
            .ToDictionary(StringComparer.Ordinal);
        var meant = Vocabulary.Words.Concat(vocabulary).ToHashSet(StringComparer.Ordinal);
        var alike = meant.ToLookup(Letters);
        var said = counted
            .Where(word => word.Value >= Often && !alike[Letters(word.Key)].Any(other => counted.GetValueOrDefault(other) > MuchMore * word.Value && IsSlip(word.Key, other)))
            .Select(word => word.Key);

        var places = languages.All.SelectMany(language => language.Times.Cities.Keys).SelectMany(place => place.Split(' '));

        _mender = new Mender(meant, known.Concat(said).Concat(places).Concat(Vocabulary.OtherWords));
    }

    // Swapped letters, and one of two equal letters left out; other differences are forms of a word.
    private static bool IsSlip(string word, string meant) => word[^1] == meant[^1] && Typo.Slips(word, meant) == 1;

    // The same for "squat" and "sqaut", "polpacci" and "polpaci".
    private static string Letters(string word) => string.Concat(word.Distinct().Order());

    /// <summary>The message, its numbers read in the language it is likely in first.</summary>
    public Said Of(string text, string language)
    {
        var mended = _mender.Mend(_short.WriteOut(Clean.Of(text)));
        var digits = language == "it"
            ? EnglishNumbers.AsDigits(ItalianNumbers.AsDigits(mended))
            : ItalianNumbers.AsDigits(EnglishNumbers.AsDigits(mended));

        return new Said(ShortForms.WriteWeeks(Decimals.AsDigits(digits)));
    }
}
