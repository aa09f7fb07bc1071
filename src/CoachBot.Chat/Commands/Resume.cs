using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/resume: the daily session comes again, before its pause is over.</summary>
internal sealed class Resume : ICommand
{
    public string Name => "resume";

    public bool IsListed => false;

    public Outcome Answer(Turn turn)
    {
        if (turn.State.Subscription is not { } paused)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.UnsubscribeNone)))
                .WithButtons(new Button(turn.Say(Phrase.ButtonSubscribe), "subscribe"));
        }

        var running = (paused with { PausedUntil = null }).DueAfter(turn.Now);

        return new Outcome(
            turn.State with { Subscription = running },
            new Reply([new Paragraph(turn.Say(Phrase.ResumeDone, ("next", DueText.Of(running, turn))))]));
    }
}
