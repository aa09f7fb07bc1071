using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;

namespace CoachBot.Chat.Commands;

/// <summary>Words that are no command: help for a red flag first, then a wish, then the answer to a question.</summary>
internal sealed class FreeText(IUnderstanding understanding, Library library, Languages languages)
{
    /// <summary>The outcome, and what kind of text it was, for the log.</summary>
    public (Outcome Outcome, string Kind) Answer(Turn turn, Func<string, Turn, Outcome> wish) =>
        understanding.Understand(turn.Message.Text, turn.State.Language) switch
        {
            Meaning.RedFlag flag => (turn.Reply(new Paragraph(languages.For(flag.Language).RedFlags[flag.Id].Answer)), "red-flag"),
            Meaning.Wish { Name: var name } => (wish(name, turn), name),
            Meaning.Question question when library.Find(question.ArticleId) is { } article =>
                (ArticleAnswer.Short(article, turn with { Language = languages.For(question.Language) }), "question"),
            Meaning.Unclear { ArticleIds: { Count: > 0 } ids } => (Unclear(ids, turn), "unclear"),
            _ => (Unknown(turn), "unknown"),
        };

    private static Outcome Unclear(IReadOnlyList<string> articleIds, Turn turn) =>
        articleIds.Aggregate(
            turn.Reply(new Paragraph(turn.Say(Phrase.AnswerUnclear))),
            (outcome, id) => outcome.WithButtons(new Button(turn.Language.Articles[id].AskedAs[0], $"answer {id}")));

    private static Outcome Unknown(Turn turn) =>
        turn.Reply(new Paragraph(turn.Say(Phrase.AnswerUnknown)))
            .WithButtons(
                new Button(turn.Say(Phrase.ButtonToday), "today"),
                new Button(turn.Say(Phrase.ButtonHelp), "help"));
}
