using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>/zone: the clock on the runner's wall; the daily session moves along.</summary>
internal sealed class ChangeZone : ICommand
{
    public string Name => "zone";

    public bool IsListed => false;

    public Outcome Answer(Turn turn)
    {
        if (Wished(turn) is not { } zone)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.ZoneAsk)));
        }

        var subscription = turn.State.Subscription is { } before ? (before with { Zone = zone }).DueAfter(turn.Now) : null;
        var words = turn.Say(Phrase.ZoneDone, ("zone", zone.Id), ("time", ClockText.Of(turn.Now.InZone(zone).TimeOfDay)));
        var next = subscription is null ? "" : $" {turn.Say(Phrase.ZoneSession, ("next", DueText.Of(subscription, turn)))}";

        return new Outcome(turn.State with { Zone = zone, Subscription = subscription }, new Reply([new Paragraph(words + next) { At = subscription?.NextDue.ToDateTimeOffset() }]));
    }

    private static DateTimeZone? Wished(Turn turn) =>
        ZoneWish.Read(turn.Argument, turn.Language.Times)
        ?? (turn.Details.Zone is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null);
}
