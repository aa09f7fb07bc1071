using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/help: the commands in a line each, and that questions are welcome.</summary>
internal sealed class Help : ICommand
{
    public string Name => "help";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn) =>
        turn.Reply(
        [
            new Heading(turn.Say(Phrase.HelpTitle)),
            .. turn.Language.Commands.Select(command => new Entry($"/{command.Key}", command.Value.Description)),
            new Paragraph(turn.Say(Phrase.HelpAsk)),
        ])
        .WithButtons(
            new Button(turn.Say(Phrase.ButtonToday), "today"),
            new Button(turn.Say(Phrase.ButtonSubscribe), "subscribe"));
}
