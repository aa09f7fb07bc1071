using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/export: everything kept of a chat, as a file.</summary>
internal sealed class Export : ICommand
{
    public string Name => "export";

    public bool IsExpensive => true;

    public Outcome Answer(Turn turn) => turn.Reply(new Paragraph(turn.Say(Phrase.ExportHere))) with { Export = true };
}
