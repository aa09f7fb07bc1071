using CoachBot.Chat.Words;
using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Search;

/// <summary>The articles of one language, made findable.</summary>
internal sealed class ArticleIndex
{
    private const double WordingShare = 0.35;
    private const double SecondWording = 0.4;

    private readonly List<string> _articles = [];
    private readonly Questioning _questioning;
    private readonly Wordings _wordings;
    private readonly Topics _topics;

    public ArticleIndex(string language, IReadOnlyDictionary<string, ArticleText> articles)
    {
        var tongue = Tongue.Of(language);
        var vocabulary = new Vocabulary(tongue);
        var read = articles.Select(article => (
            article.Key,
            Wordings: article.Value.AskedAs.Select(wording => TermsOf(wording, tongue)).ToList(),
            Answer: TermsOf($"{article.Value.Answer}\n{article.Value.More}", tongue))).ToList();

        foreach (var (_, wordings, answer) in read)
        {
            vocabulary.Learn([.. wordings.SelectMany(terms => terms), .. answer]);
        }

        _questioning = new Questioning(tongue, vocabulary);
        _wordings = new Wordings(vocabulary);
        _topics = new Topics(vocabulary);

        foreach (var (id, wordings, answer) in read)
        {
            wordings.ForEach(terms => _wordings.Add(_articles.Count, terms));
            _topics.Add(wordings, answer);
            _articles.Add(id);
        }

        Language = language;
    }

    /// <summary>The language of the articles.</summary>
    public string Language { get; }

    /// <summary>How well each article fits these words.</summary>
    public IEnumerable<Finding> Find(IReadOnlyList<Word> words)
    {
        var question = _questioning.Ask(words);

        if (question.Says <= 0)
        {
            return [];
        }

        var nearest = _wordings.Nearest(question, _articles.Count);
        var covered = _topics.Covered(question);
        var familiar = question.Familiar;

        return _articles.Select((article, number) =>
        {
            var fit = Fit(nearest[number], covered[number]);

            return new Finding(article, Language, fit, Odds.Ours(fit, familiar, covered[number] * question.Says));
        });
    }

    private static double Fit((double First, double Second) nearest, double covered) => nearest.First >= 1
        ? 1
        : (WordingShare * (nearest.First + (SecondWording * nearest.Second)) / (1 + SecondWording)) + ((1 - WordingShare) * covered);

    private static IReadOnlyList<string> TermsOf(string text, Tongue tongue) => Terms.Of(tongue.Stems(Excerpt.Of(text)));
}
