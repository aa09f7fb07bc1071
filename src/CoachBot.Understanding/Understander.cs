using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Understanding.Deciding;
using CoachBot.Understanding.Entities;
using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Learning;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Safety;
using NodaTime;

namespace CoachBot.Understanding;

/// <summary>Makes sense of plain words by what was learnt from many like them: nothing is asked of another machine.</summary>
internal sealed class Understander(Library library, Languages languages, EntityReader entities, Hearing hearing, Classifier classifier) : IUnderstanding
{
    private const int MostGuesses = 3;
    private const double Sure = 0.35;
    private const double MaybeOfDetails = 0.05;

    private readonly SpokenLanguage _spoken = new(languages, hearing.Spellers);
    private readonly OtherTongues _otherTongues = new(languages);
    private readonly AfterAnAnswer _afterAnAnswer = new(languages, hearing, classifier);
    private readonly SecondQuestion _secondQuestion = new(library, hearing, classifier);
    private readonly RedFlagJudge _redFlags = new(library, new RedFlagWatch(library, languages));

    public Understood Understand(Utterance utterance)
    {
        var words = Excerpt.Of(utterance.Text);
        var language = _spoken.Of(words, languages.For(utterance.Language).Code);

        if (words.Count == 0)
        {
            return new Understood([], language) { IsSure = false };
        }

        var said = new Ranking(classifier.Labels, classifier.Odds(hearing.Features(words, language)));

        if (_redFlags.Judge(words, said) is { } flag)
        {
            return new Understood([new Guess(new Meaning.RedFlag(flag), _redFlags.Likeness(said))], language);
        }

        if (_otherTongues.AreSpokenIn(words))
        {
            return new Understood([new Guess(new Meaning.NotOurs(Labels.OtherLanguage), 1)], languages.For(utterance.Language).Code);
        }

        var meaning = new MeaningOfALabel(entities, utterance, language);
        var ranked = After(utterance.Shown, _redFlags.Without(said), words, language);

        if (ranked.Of(label => label == Labels.Exercise || WishNames.Has(label)) >= MaybeOfDetails)
        {
            ranked = Evidence.Weigh(ranked, meaning.Said);
        }

        var guesses = new List<Guess>(MostGuesses);

        foreach (var one in ForeignOrOurs.First(ranked.Best).TakeWhile(_ => guesses.Count < MostGuesses))
        {
            // What is asked back needs no details: the answer is a command's button.
            if ((guesses.Count == 0 ? meaning.Of(one.Label) : meaning.InOutline(one.Label)) is { } meant)
            {
                guesses.Add(new Guess(meant, one.Odds));
            }
        }

        return new Understood(guesses, language)
        {
            IsSure = guesses[0].Confidence >= Sure || IsHarmless(guesses[0].Meaning),
            Also = _secondQuestion.After(guesses[0].Meaning, words, utterance.Text, language),
        };
    }

    public Details Details(string wish, string text, string language, LocalDate today) => entities.For(wish, text, language, today);

    private Ranking After(Shown? shown, Ranking said, IReadOnlyList<Word> words, string language) => shown switch
    {
        Shown.Answer answer => _afterAnAnswer.Of(said, words, language, answer.ArticleId),
        null => said.As(WithoutContext.Of),
        _ => InContext.Of(said, words.Count),
    };

    // A wrong word of small talk, or about what is before one's eyes, costs nobody anything; asking back does.
    private static bool IsHarmless(Meaning meaning) => meaning is Meaning.FollowUp or Meaning.Talk or Meaning.NotOurs;
}
