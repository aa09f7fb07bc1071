using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Knowledge;
using CoachBot.Understanding.Learning;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Deciding;

/// <summary>Finds the other question of a message that asks two: each sentence is understood alone, and only what is clear alone counts.</summary>
internal sealed class SecondQuestion(Library library, Hearing hearing, Classifier classifier)
{
    private const int FewestWords = 3;
    private const int MostSentences = 6;
    private const double Clear = 0.5;

    /// <summary>The article of the other question; null when there is none.</summary>
    /// <param name="words">The message.</param>
    /// <param name="text">The same as it was written.</param>
    /// <param name="language">Its language.</param>
    /// <param name="best">What the message as a whole asks for.</param>
    public Meaning.Question? After(Meaning best, IReadOnlyList<Word> words, string text, string language)
    {
        if (best is not Meaning.Question first || text.Count(letter => letter == '?') < 2)
        {
            return null;
        }

        var clear = Sentences(words)
            .Where(sentence => sentence.Count >= FewestWords)
            .Take(MostSentences)
            .Select(sentence => new Ranking(classifier.Labels, classifier.Odds(hearing.Features(sentence, language))).As(WithoutContext.Of).Best.First())
            .Where(one => one.Odds >= Clear && library.Find(one.Label) is not null)
            .Select(one => one.Label)
            .Distinct()
            .ToList();

        return clear.Contains(first.ArticleId) && clear.Find(label => label != first.ArticleId) is { } second ? new Meaning.Question(second) : null;
    }

    private static IEnumerable<List<Word>> Sentences(IReadOnlyList<Word> words)
    {
        var sentence = new List<Word>();

        foreach (var word in words)
        {
            sentence.Add(word);

            if (word.After == Pause.Sentence)
            {
                yield return sentence;
                sentence = [];
            }
        }

        yield return sentence;
    }
}
