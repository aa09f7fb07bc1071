using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>/unsubscribe: no more sessions unasked, or none for a while.</summary>
internal sealed class Unsubscribe : ICommand
{
    private const int LongestPauseDays = 366;

    public string Name => "unsubscribe";

    public Outcome Answer(Turn turn) => (turn.State.Subscription, Pause(turn)) switch
    {
        (null, _) => turn.Reply(new Paragraph(turn.Say(Phrase.UnsubscribeNone))),
        ({ } running, { } until) => Paused(running, until, turn),
        _ => new Outcome(turn.State with { Subscription = null }, new Reply([new Paragraph(turn.Say(Phrase.UnsubscribeDone))])),
    };

    private static Outcome Paused(Subscription running, LocalDate until, Turn turn)
    {
        var paused = (running with { PausedUntil = until }).DueAfter(turn.Now);

        return new Outcome(
            turn.State with { Subscription = paused },
            new Reply([new Paragraph(turn.Say(Phrase.UnsubscribePaused, ("next", DueText.Of(paused, turn)))), new Note(turn.Say(Phrase.UnsubscribeResume))])
            {
                Buttons = [[new Button(turn.Say(Phrase.ButtonResume), "resume")]],
            });
    }

    private static LocalDate? Pause(Turn turn)
    {
        var first = turn.Details switch
        {
            { Until: { } until } => until,
            { PauseDays: { } days and > 0 } => turn.Today.PlusDays(Math.Min(days, LongestPauseDays)),
            _ => (LocalDate?)null,
        };

        return first is { } day ? LocalDate.Max(turn.Today.PlusDays(1), LocalDate.Min(day, turn.Today.PlusDays(LongestPauseDays))) : null;
    }
}
