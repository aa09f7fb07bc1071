using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Search;

namespace CoachBot.Understanding.Wishes;

/// <summary>Recognises the wishes that commands fulfil, in one language, when they are said nearly as written.</summary>
internal sealed class WishList
{
    private const double NearlyAsWritten = 0.7;
    private const double MostlyKnown = 0.7;

    private readonly IReadOnlyList<string> _commands;
    private readonly Questioning _questioning;
    private readonly Wordings _wordings;

    public WishList(Language language)
    {
        var tongue = Tongue.Of(language.Code);
        var vocabulary = new Vocabulary(tongue);
        var read = language.Commands
            .Select(command => (Name: command.Key, Wordings: command.Value.AskedAs.Select(wording => Terms.Of(tongue.Stems(Excerpt.Of(wording)))).ToList()))
            .ToList();

        read.ForEach(command => vocabulary.Learn(command.Wordings.SelectMany(terms => terms)));
        _commands = [.. read.Select(command => command.Name)];
        _questioning = new Questioning(tongue, vocabulary);
        _wordings = new Wordings(vocabulary);

        foreach (var (number, (_, wordings)) in read.Index())
        {
            wordings.ForEach(terms => _wordings.Add(number, terms));
        }
    }

    /// <summary>The wish, or null.</summary>
    public Meaning.Wish? Hear(IReadOnlyList<Word> words)
    {
        var question = _questioning.Ask(words);

        if (question.Says <= 0 || question.Familiar < MostlyKnown || _commands.Count == 0)
        {
            return null;
        }

        var (number, nearest) = _wordings.Nearest(question, _commands.Count).Index().MaxBy(command => command.Item.First);

        return nearest.First >= NearlyAsWritten ? new Meaning.Wish(_commands[number]) : null;
    }
}
