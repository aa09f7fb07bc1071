using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Rules;

namespace CoachBot.Chat.Commands;

/// <summary>The answer button: an article, its detail, or the sources it rests on.</summary>
internal sealed class ArticleAnswer(Library library, Rulebook rulebook, ForYou forYou) : ICommand
{
    private const int MostSources = 6;

    public string Name => "answer";

    public bool IsListed => false;

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn) =>
        turn.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var id] when Known(id, turn) is { } article => Short(article, turn),
            ["more", var id] when Known(id, turn) is { } article => More(article, turn),
            ["sources", var id] when Known(id, turn) is { } article => Sources(article, turn),
            _ => turn.Reply(new Paragraph(turn.Say(Phrase.AnswerOldButton))).WithButtons(new Button(turn.Say(Phrase.ButtonHelp), "help")),
        };

    /// <summary>The answer itself, with buttons for more.</summary>
    public Outcome Short(Article article, Turn turn)
    {
        var text = turn.Language.Articles[article.Id];
        var more = text.More is null ? [] : new[] { new Button(turn.Say(Phrase.ButtonMore), $"answer more {article.Id}") };
        var sources = article.RestsOn.Count == 0 ? [] : new[] { new Button(turn.Say(Phrase.ButtonSources), $"answer sources {article.Id}") };

        var answer = turn.Reply(new Paragraph(text.Answer)).WithButtons([.. more, .. sources]);

        return forYou.AddTo(answer, article.ForYou, turn) with { State = turn.State with { Shown = new Shown.Answer(article.Id) } };
    }

    private Article? Known(string id, Turn turn) => turn.Language.Articles.ContainsKey(id) ? library.Find(id) : null;

    private static Outcome More(Article article, Turn turn)
    {
        var text = turn.Language.Articles[article.Id];

        return turn.Reply(new Heading(text.AskedAs[0]), new Paragraph(text.More ?? text.Answer));
    }

    private Outcome Sources(Article article, Turn turn)
    {
        // An article may also rest on a gate or a red flag, which have no publications of their own.
        var rules = article.RestsOn.Where(turn.Language.Rules.ContainsKey).ToList();
        var sources = rules.SelectMany(rulebook.SourcesOf).Distinct().Take(MostSources);

        return turn.Reply(
        [
            new Heading(turn.Say(Phrase.AnswerRestsOn)),
            .. rules.Select(id => new Entry($"{turn.Language.Rules[id].Title} ({id})", turn.Language.Rules[id].Why)),
            .. sources.Select(source => new Note(source.Reference)),
        ]);
    }
}
