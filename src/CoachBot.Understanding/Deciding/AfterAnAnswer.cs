using CoachBot.Chat.Words;
using CoachBot.Understanding.Learning;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Deciding;

/// <summary>After an answer a short question leaves out what it is about: "and how often?" is understood together with what was asked before.</summary>
internal sealed class AfterAnAnswer(Languages languages, Hearing hearing, Classifier classifier)
{
    private const int ShortQuestion = 6;
    private const int VeryShort = 4;
    private const double ClearAlone = 0.5;
    private const double SaidAgain = 0.8;
    private const float ReadAlready = 0.005f;

    /// <summary>What the message may be about.</summary>
    /// <param name="said">As it would be out of the blue.</param>
    /// <param name="words">The message.</param>
    /// <param name="language">Its language.</param>
    /// <param name="articleId">The article that was shown.</param>
    public Ranking Of(Ranking said, IReadOnlyList<Word> words, string language, string articleId)
    {
        var alone = said.As(WithoutContext.AfterAnAnswer);

        // Who asks the same again wants the same answer.
        if (alone.Best.First() is var (again, sure) && again == articleId && sure >= SaidAgain)
        {
            return alone;
        }

        var articles = languages.For(language).Articles;

        if (words.Count > ShortQuestion || (alone.Best.First() is var (best, odds) && odds >= ClearAlone && !(words.Count <= VeryShort && articles.ContainsKey(best))))
        {
            return alone;
        }

        var subject = Excerpt.Of(articles.TryGetValue(articleId, out var article) ? article.AskedAs[0] : articleId.Replace('-', ' '));
        var before = Ranked(subject, language);

        return Ranked([.. subject, .. words], language).And(alone).Near(before).Weighed(label => label == articleId ? ReadAlready : 1);
    }

    private Ranking Ranked(IReadOnlyList<Word> words, string language) =>
        new Ranking(classifier.Labels, classifier.Odds(hearing.Features(words, language))).As(WithoutContext.AfterAnAnswer);
}
