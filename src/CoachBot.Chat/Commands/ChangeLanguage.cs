using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>The language buttons of /settings: shows the settings again in the other language, in the same place.</summary>
internal sealed class ChangeLanguage(Languages languages, Settings settings) : ICommand
{
    public string Name => "language";

    public bool IsListed => false;

    public Outcome Answer(Turn turn)
    {
        var language = languages.Find(turn.Argument) ?? turn.Language;
        var outcome = settings.Answer(turn with { Language = language, State = turn.State with { Language = language.Code } });

        return outcome with { Reply = outcome.Reply with { ReplacesPressed = true } };
    }
}
