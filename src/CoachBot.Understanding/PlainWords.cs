using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Safety;
using CoachBot.Understanding.Search;
using CoachBot.Understanding.Wishes;

namespace CoachBot.Understanding;

/// <summary>Makes sense of plain words by the words themselves: nothing is asked of another machine.</summary>
internal sealed class PlainWords(Library library, Languages languages) : IUnderstanding
{
    private const double ProbablyOurs = 0.8;
    private const double ProbablyRight = 0.4;

    private readonly RedFlagWatch _redFlags = new(library, languages);
    private readonly IReadOnlyList<WishList> _wishes = [.. languages.All.Select(language => new WishList(language))];
    private readonly ArticleSearch _articles = new(languages);

    public Meaning Understand(string text, string language)
    {
        var words = Excerpt.Of(text);

        if (_redFlags.Hear(words, languages.For(language).Code) is { } redFlag)
        {
            return redFlag;
        }

        var findings = _articles.Find(words, language);

        return IsAsWritten(findings) ? Answer(findings) : Wish(words) ?? Answer(findings);
    }

    // Who asks for an article in its very words does not wish for a command of nearly the same.
    private static bool IsAsWritten(IReadOnlyList<Finding> findings) => findings is [{ Fit: >= 1 }, ..];

    private Meaning.Wish? Wish(IReadOnlyList<Word> words) => _wishes.Select(wishes => wishes.Hear(words)).FirstOrDefault(wish => wish is not null);

    private static Meaning Answer(IReadOnlyList<Finding> findings)
    {
        if (findings is not [var best, ..] || best.Ours < ProbablyOurs)
        {
            return new Meaning.Unclear([]);
        }

        var confidence = best.Ours * Odds.Right(best.Fit, best.Fit - (findings.Count > 1 ? findings[1].Fit : 0));

        return confidence >= ProbablyRight
            ? new Meaning.Question(best.Article, confidence, best.Language)
            : new Meaning.Unclear([.. findings.Select(finding => finding.Article)]);
    }
}
