using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/status: when the next session comes by the runner's own clock, and what holds it up.</summary>
internal sealed class Status : ICommand
{
    public string Name => "status";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn)
    {
        var clock = new Entry(turn.Say(Phrase.SettingsZone), turn.Say(Phrase.StatusClock, ("zone", turn.State.Zone.Id), ("time", ClockText.Of(turn.Now.InZone(turn.State.Zone).TimeOfDay))));

        return turn.State.Subscription is not { } subscription
            ? turn.Reply(new Heading(turn.Say(Phrase.StatusTitle)), new Entry(turn.Say(Phrase.SettingsSession), turn.Say(Phrase.SettingsNoSession)), clock)
                .WithButtons(new Button(turn.Say(Phrase.ButtonSubscribe), "subscribe"))
            : turn.Reply(
            [
                new Heading(turn.Say(Phrase.StatusTitle)),
                new Entry(turn.Say(Phrase.SettingsSession), $"{ClockText.Of(subscription.Time)}, {DaysText.Of(subscription.Days, turn.Language.Times)}"),
                .. subscription.PausedUntil is { } until && until > turn.Today
                    ? [new Entry(turn.Say(Phrase.StatusPause), turn.Say(Phrase.SettingsPaused, ("date", DateText.Of(until, turn.Language))))]
                    : Array.Empty<ReplyBlock>(),
                new Entry(turn.Say(Phrase.StatusNext), DueText.Of(subscription, turn)),
                clock,
            ])
            .WithButtons(subscription.PausedUntil > turn.Today
                ? new Button(turn.Say(Phrase.ButtonResume), "resume")
                : new Button(turn.Say(Phrase.ButtonUnsubscribe), "unsubscribe"));
    }
}
