using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/delete: everything about a chat is forgotten, after a second yes.</summary>
internal sealed class DeleteEverything : ICommand
{
    public string Name => "delete";

    public Outcome Answer(Turn turn) => turn.Argument switch
    {
        "yes" => turn.Reply(new Paragraph(turn.Say(Phrase.DeleteDone))) with { Forget = true },
        "no" => turn.Reply(new Paragraph(turn.Say(Phrase.DeleteKept))),
        _ => turn.Reply(new Paragraph(turn.Say(Phrase.DeleteAsk)))
            .WithButtons(new Button(turn.Say(Phrase.ButtonDelete), "delete yes"), new Button(turn.Say(Phrase.ButtonKeep), "delete no")),
    };
}
