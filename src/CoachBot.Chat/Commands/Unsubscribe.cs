using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/unsubscribe: no more sessions unasked.</summary>
internal sealed class Unsubscribe : ICommand
{
    public string Name => "unsubscribe";

    public Outcome Answer(Turn turn) =>
        turn.State.Subscription is null
            ? turn.Reply(new Paragraph(turn.Say(Phrase.UnsubscribeNone)))
            : new Outcome(turn.State with { Subscription = null }, new Reply([new Paragraph(turn.Say(Phrase.UnsubscribeDone))]));
}
