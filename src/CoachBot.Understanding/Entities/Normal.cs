using CoachBot.Chat.Words;
using CoachBot.Understanding.Entities.Saying;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Entities;

/// <summary>Makes a message easy to read: plain letters, slips mended, numbers as digits.</summary>
internal sealed class Normal
{
    private const int Often = 4;

    private readonly Mender _mender;

    public Normal(Languages languages, IEnumerable<string> vocabulary)
    {
        var answers = languages.All.SelectMany(language => language.Articles.Values).SelectMany(article => new[] { article.Answer, article.More ?? "" });
        var known = languages.All.SelectMany(language => language.Phrases.Values).Concat(answers).SelectMany(Excerpt.Of).Select(word => word.Text);

        // What people say holds slips of its own, but hardly the same one often.
        var said = languages.All
            .SelectMany(language => language.Utterances.SelectMany(said => said))
            .SelectMany(Excerpt.Of)
            .CountBy(word => word.Text)
            .Where(word => word.Value >= Often)
            .Select(word => word.Key);

        var places = languages.All.SelectMany(language => language.Times.Cities.Keys).SelectMany(place => place.Split(' '));

        _mender = new Mender(Vocabulary.Words.Concat(vocabulary), known.Concat(said).Concat(places).Concat(Vocabulary.OtherWords));
    }

    /// <summary>The message, its numbers read in the language it is likely in first.</summary>
    public Said Of(string text, string language)
    {
        var mended = _mender.Mend(Clean.Of(text));

        return new Said(language == "it"
            ? EnglishNumbers.AsDigits(ItalianNumbers.AsDigits(mended))
            : ItalianNumbers.AsDigits(EnglishNumbers.AsDigits(mended)));
    }
}
