using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;

namespace CoachBot.Chat.Commands;

/// <summary>Words that are no command: help for a red flag first, then a wish, then the answer to a question.</summary>
internal sealed class FreeText(
    IUnderstanding understanding,
    Library library,
    Languages languages,
    FollowUps followUps,
    ArticleAnswer answer,
    ExerciseHelp exerciseHelp)
{
    /// <summary>The outcome, and what kind of text it was, for the log.</summary>
    /// <param name="turn">What was said.</param>
    /// <param name="wish">Fulfils a wish by its name.</param>
    public (Outcome Outcome, string Kind) Answer(Turn turn, Func<string, Turn, Outcome> wish)
    {
        var understood = understanding.Understand(new Utterance(turn.Message.Text, turn.State.Language, turn.Today) { Shown = turn.State.Shown });
        var spoken = turn with { Language = languages.For(understood.Language) };

        return understood switch
        {
            { Guesses: [] } => (Unknown(turn), "unknown"),
            { IsSure: false } => (Unclear(understood, spoken), "unclear"),
            _ => WithSecond(understood.Also, Answer(understood.Best.Meaning, spoken, wish), spoken),
        };
    }

    /// <summary>The turn with what was said after a command's name made out.</summary>
    public Turn Told(string command, Turn turn) => Wishes.WishOf(command) is { } wish
        ? turn with { Details = understanding.Details(wish, turn.Argument, turn.Language.Code, turn.Today) }
        : turn;

    private (Outcome Outcome, string Kind) Answer(Meaning meaning, Turn turn, Func<string, Turn, Outcome> wish) => meaning switch
    {
        Meaning.RedFlag flag => (RedFlagHelp.For(flag.Id, turn), "red-flag"),
        Meaning.Wish one => (wish(one.Name, turn with { Details = one.Details }), one.Name),
        Meaning.FollowUp followUp => (followUps.Answer(followUp, turn), "follow-up"),
        Meaning.Exercise exercise => (exerciseHelp.Of(exercise.Id, turn), "exercise"),
        Meaning.Question question when library.Find(question.ArticleId) is { } article => (answer.Short(article, turn), "question"),
        Meaning.Talk talk => (turn.Reply(new Paragraph(turn.Say(Phrase.TalkPrefix + talk.Kind))), "talk"),
        Meaning.NotOurs foreign => (turn.Reply(new Paragraph(turn.Say(Phrase.NotOursPrefix + foreign.Kind))), "not-ours"),
        _ => (Unknown(turn), "unknown"),
    };

    // A message with two questions gets both answers; buttons are the first one's, and what is shown is the first.
    private static (Outcome Outcome, string Kind) WithSecond(Meaning.Question? second, (Outcome Outcome, string Kind) first, Turn turn) =>
        second is not null && turn.Language.Articles.TryGetValue(second.ArticleId, out var article)
            ? (first.Outcome.Saying(new Heading(article.AskedAs[0]), new Paragraph(article.Answer)), first.Kind)
            : first;

    private static Outcome Unclear(Understood understood, Turn turn)
    {
        var buttons = understood.Guesses.Select(guess => ButtonFor(guess.Meaning, turn)).OfType<Button>().DistinctBy(button => button.Data).ToList();

        return buttons.Count == 0
            ? Unknown(turn)
            : buttons.Aggregate(turn.Reply(new Paragraph(turn.Say(Phrase.AnswerUnclear))), (outcome, button) => outcome.WithButtons(button));
    }

    private static Button? ButtonFor(Meaning meaning, Turn turn) => meaning switch
    {
        Meaning.Question question when turn.Language.Articles.TryGetValue(question.ArticleId, out var article) =>
            new Button(article.AskedAs[0], $"answer {question.ArticleId}"),
        Meaning.Exercise exercise => new Button(turn.Language.Exercises[exercise.Id].Name, $"how {exercise.Id.Value}"),
        Meaning.Wish wish when Wishes.CommandOf(wish.Name) is { } command && turn.Language.Commands.TryGetValue(command, out var text) =>
            new Button(text.Description, command),
        _ => null,
    };

    private static Outcome Unknown(Turn turn) =>
        turn.Reply(new Paragraph(turn.Say(Phrase.AnswerUnknown)))
            .WithButtons(
                new Button(turn.Say(Phrase.ButtonToday), "today"),
                new Button(turn.Say(Phrase.ButtonHelp), "help"));
}
