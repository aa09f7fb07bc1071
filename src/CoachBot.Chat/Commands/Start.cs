using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/start: says hello and what there is to try.</summary>
internal sealed class Start : ICommand
{
    private const int LongestName = 40;

    public string Name => "start";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn) =>
        turn.Reply(
            new Heading(Hello(turn)),
            new Paragraph(turn.Say(Phrase.StartWhat)),
            new Paragraph(turn.Say(Phrase.StartTry)))
        .WithButtons(
            new Button(turn.Say(Phrase.ButtonToday), "today"),
            new Button(turn.Say(Phrase.ButtonSubscribe), "subscribe"),
            new Button(turn.Say(Phrase.ButtonHelp), "help"));

    private static string Hello(Turn turn)
    {
        var name = turn.Message.SenderName?.ReplaceLineEndings(" ").Trim();

        return turn.Message.IsPrivate && name is { Length: > 0 and <= LongestName }
            ? turn.Say(Phrase.StartHelloNamed, ("name", name))
            : turn.Say(Phrase.StartHello);
    }
}
