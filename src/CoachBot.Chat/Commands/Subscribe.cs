using System.Text;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/subscribe [time] [days] [zone]: the day's session, unasked, at a time of the runner's own clock.</summary>
internal sealed class Subscribe : ICommand
{
    private static readonly IReadOnlyList<string> Suggestions = ["06:30", "07:00", "12:30", "18:00"];

    public string Name => "subscribe";

    public Outcome Answer(Turn turn)
    {
        var wish = turn.Argument == "" ? ScheduleWish.Of(turn.Details) : ScheduleWish.Read(turn.Argument, turn.Language.Times);

        if (wish.Problem is { } word)
        {
            return turn.Reply(
                new Paragraph(turn.Say(wish.IsTimeProblem ? Phrase.SubscribeBadTime : Phrase.SubscribeBadWord, ("word", Shown(word)))),
                new Paragraph(turn.Say(Phrase.SubscribeHow)));
        }

        return wish.Time is null && turn.State.Subscription is null
            ? turn.Reply(new Paragraph(turn.Say(Phrase.SubscribeAsk))).WithButtons([.. Suggestions.Select(time => new Button(time, Pressed(time, turn.Argument == "" ? wish.Text(turn.Language.Times) : turn.Argument)))])
            : Subscribed(turn, wish);
    }

    private static Outcome Subscribed(Turn turn, ScheduleWish wish)
    {
        var before = turn.State.Subscription;
        var zone = wish.Zone ?? turn.State.Zone;
        var time = wish.Time ?? before!.Time;
        var days = wish.Days ?? before?.Days ?? WallClock.EveryDay;
        var subscription = new Subscription(time, days, zone, default).DueAfter(turn.Now);
        var state = turn.State with { Zone = zone, Subscription = subscription };

        return new Outcome(
            state,
            new Reply(
            [
                new Paragraph(turn.Say(
                    Phrase.SubscribeDone,
                    ("time", ClockText.Of(time)),
                    ("days", DaysText.Of(days, turn.Language.Times)),
                    ("zone", zone.Id),
                    ("next", DueText.Of(subscription, turn)))) { At = subscription.NextDue.ToDateTimeOffset() },
                new Note(turn.Say(Phrase.SubscribeStop)),
            ]));
    }

    // Days and zone that were said without a time are not to be said again; where they are too long to carry, they are.
    private static string Pressed(string time, string wish)
    {
        var whole = $"subscribe {time} {wish}".TrimEnd();

        return Encoding.UTF8.GetByteCount(whole) <= Button.MaxDataBytes ? whole : $"subscribe {time}";
    }

    private static string Shown(string word) => word.Length <= 30 ? word : word[..27] + "…";
}
