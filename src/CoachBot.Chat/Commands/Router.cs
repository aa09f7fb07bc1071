using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>Finds who answers: a button first, then a /command, then plain words.</summary>
internal sealed class Router(IEnumerable<ICommand> commands, FreeText freeText)
{
    private readonly Dictionary<string, ICommand> _commands = commands.ToDictionary(command => command.Name, StringComparer.Ordinal);

    /// <summary>The outcome, and what answered, for the log: never the runner's words.</summary>
    public (Outcome Outcome, string Answered) Answer(Turn turn)
    {
        if (turn.Message.Presence is { } presence)
        {
            return (Arrival.Of(presence, turn), "arrival");
        }

        if (turn.Message.Pressed is { } data)
        {
            return Named(data, turn, Phrase.AnswerOldButton);
        }

        var text = turn.Message.Text.Trim();

        return text switch
        {
            "" => (turn.Message.IsPrivate ? turn.Reply(new Paragraph(turn.Say(Phrase.AnswerNoWords))) : turn.Silence(), "no-words"),
            ['/', .. var command] => Named(command, turn, Phrase.AnswerUnknownCommand),
            _ => freeText.Answer(turn, Wished),
        };
    }

    private Outcome Wished(string wish, Turn turn) =>
        Wishes.CommandOf(wish) is { } name && _commands.TryGetValue(name, out var command)
            ? Admitted(command, turn)
            : turn.Reply(new Paragraph(turn.Say(Phrase.WishNotYet))).WithButtons(new Button(turn.Say(Phrase.ButtonHelp), "help"));

    private static Outcome Admitted(ICommand command, Turn turn) =>
        Admission.Refusal(command, turn) ?? command.Answer(turn) with { IsExpensive = command.IsExpensive };

    private (Outcome Outcome, string Answered) Named(string text, Turn turn, string ifUnknown)
    {
        var parts = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var name = parts.Length > 0 ? parts[0].ToLowerInvariant() : "";

        if (_commands.TryGetValue(name, out var command))
        {
            var asked = turn with { Argument = parts.Length > 1 ? parts[1] : "" };

            return (Admitted(command, asked.Argument == "" || turn.Message.Pressed is not null ? asked : freeText.Told(name, asked)), command.Name);
        }

        // In a group an unknown command is somebody else's.
        return turn.Message.IsPrivate || turn.Message.Pressed is not null
            ? (turn.Reply(new Paragraph(turn.Say(ifUnknown))).WithButtons(new Button(turn.Say(Phrase.ButtonHelp), "help")), "unknown")
            : (turn.Silence(), "unknown");
    }
}
