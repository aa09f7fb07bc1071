using System.Globalization;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>/snooze: the session once more, a little later or tomorrow; the daily series does not move.</summary>
internal sealed class Snooze : ICommand
{
    private const string Tomorrow = "tomorrow";

    private static readonly Duration Longest = Duration.FromHours(24);

    public string Name => "snooze";

    public bool IsListed => false;

    /// <summary>The row of buttons below a session.</summary>
    public static IReadOnlyList<Button> Buttons(Language language) =>
    [
        new(language.Say(Phrase.ButtonSnoozeMinutes, ("minutes", 20)), "snooze 20m"),
        new(language.Say(Phrase.ButtonSnoozeHours, ("hours", 1)), "snooze 1h"),
        new(language.Say(Phrase.ButtonSnoozeHours, ("hours", 3)), "snooze 3h"),
        new(language.Say(Phrase.ButtonSnoozeTomorrow), $"snooze {Tomorrow}"),
    ];

    public Outcome Answer(Turn turn) => turn switch
    {
        { Argument: Tomorrow } => NextDay(turn),
        { Details.Time: { } time } => At(turn, time),
        { Details.Day: { } day } when day > turn.Today => NextDay(turn),
        _ when Later(turn) is { } later => later > Duration.Zero && later <= Longest ? Until(turn, turn.Now + later) : turn.Reply(new Paragraph(turn.Say(Phrase.SnoozeTooFar))),
        _ => turn.Reply(new Paragraph(turn.Say(Phrase.SnoozeAsk))).WithButtons(Buttons(turn.Language)),
    };

    private static Outcome NextDay(Turn turn)
    {
        var day = turn.Today.PlusDays(1);

        // It comes then anyway: twice would be once too often.
        if (turn.State.Subscription is { IsDead: false } running && running.NextDue.InZone(turn.State.Zone).Date == day)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.SnoozeAnyway, ("next", DueText.Of(running, turn)))));
        }

        var time = turn.State.Subscription?.Time ?? turn.Now.InZone(turn.State.Zone).TimeOfDay;

        return Until(turn, WallClock.On(day, time, turn.State.Zone));
    }

    private static Outcome At(Turn turn, LocalTime time)
    {
        var at = turn.Details.Day is { } day && day > turn.Today
            ? WallClock.On(day, time, turn.State.Zone)
            : WallClock.Next(time, WallClock.EveryDay, turn.State.Zone, turn.Now);

        return at - turn.Now <= Longest + Longest ? Until(turn, at) : turn.Reply(new Paragraph(turn.Say(Phrase.SnoozeTooFar)));
    }

    private static Outcome Until(Turn turn, Instant at) =>
        turn.Reply(new Paragraph(turn.Say(Phrase.SnoozeDone, ("time", Text(turn, at))))) with { SnoozedUntil = at };

    private static string Text(Turn turn, Instant at)
    {
        var local = at.InZone(turn.State.Zone);

        return local.Date == turn.Today ? ClockText.Of(local.TimeOfDay) : $"{turn.Language.Times.Days[local.DayOfWeek][0]} {ClockText.Of(local.TimeOfDay)}";
    }

    // 20m and 3h as the buttons carry them; minutes that were said in words.
    private static Duration? Later(Turn turn) => turn.Argument switch
    {
        [.. var minutes, 'm'] when Number(minutes) is { } count => Duration.FromMinutes(count),
        [.. var hours, 'h'] when Number(hours) is { } count => Duration.FromHours(count),
        _ when turn.Details.Minutes is { } count => Duration.FromMinutes(count),
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
