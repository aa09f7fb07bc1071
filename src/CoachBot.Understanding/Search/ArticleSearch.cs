using CoachBot.Chat.Words;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Search;

/// <summary>Searches the articles of all languages: runners mix them.</summary>
internal sealed class ArticleSearch(Languages languages)
{
    private const double OwnLanguage = 0.03;
    private const double PartOfMessage = 0.95;
    private const int Best = 3;

    private readonly IReadOnlyList<ArticleIndex> _indexes =
        [.. languages.All.AsParallel().AsOrdered().Select(language => new ArticleIndex(language.Code, language.Articles))];

    /// <summary>The articles that fit best, the best first, each once.</summary>
    public IReadOnlyList<Finding> Find(IReadOnlyList<Word> words, string language)
    {
        var own = languages.For(language).Code;
        var parts = Parts.Of(words).ToList();

        return
        [
            .. _indexes
                .SelectMany(index => index.Find(words).Concat(parts.SelectMany(index.Find).Select(finding => finding with { Fit = finding.Fit * PartOfMessage })))
                .OrderByDescending(finding => finding.Fit + (finding.Language == own ? OwnLanguage : 0))
                .DistinctBy(finding => finding.Article)
                .Take(Best),
        ];
    }
}
