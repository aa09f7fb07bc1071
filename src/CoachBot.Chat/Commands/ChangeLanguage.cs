using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>The language, by a button of /settings or in words: shows the settings again in the other language, in the same place.</summary>
internal sealed class ChangeLanguage(Languages languages, Settings settings) : ICommand
{
    public string Name => "language";

    public bool IsListed => false;

    public Outcome Answer(Turn turn)
    {
        if (Wished(turn) is not { } language)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.LanguageWhich, ("languages", string.Join(", ", languages.All.Select(one => one.Name))))))
                .WithButtons([.. languages.All.Select(one => new Button(one.Name, $"{Name} {one.Code}"))]);
        }

        var outcome = settings.Answer(turn with { Language = language, State = turn.State with { Language = language.Code } });

        return outcome with { Reply = outcome.Reply with { ReplacesPressed = true } };
    }

    private Language? Wished(Turn turn) =>
        languages.Find(turn.Argument)
        ?? languages.All.FirstOrDefault(language => Spelling.Bare(language.Name) == Spelling.Bare(turn.Argument))
        ?? languages.Find(turn.Details.Language);
}
