using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>/week: seven days in a line each.</summary>
internal sealed class WeekAhead(Coach coach, Refusal refusal) : ICommand
{
    private const int Days = 7;

    public string Name => "week";

    public Audience Audience => Audience.OneRunner;

    public Outcome Answer(Turn turn)
    {
        var first = First(turn);

        if (Horizon.Excludes(first, turn.Today))
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.DayTooFar)));
        }

        var state = turn.State;
        var cards = Enumerable.Range(0, Days).Select(day => coach.CardFor(state.Runner, state.Diary, first.PlusDays(day))).ToList();

        return cards.All(card => card.Items.Count == 0) && refusal.Of(cards[0], state.Runner, turn.Language) is { } words
            ? turn.Reply(new Heading(turn.Say(Phrase.TodayNoSession)), new Paragraph(words))
            : turn.Reply(
            [
                new Heading(turn.Say(Phrase.WeekTitle, ("from", DateText.Of(first, turn.Language)), ("to", DateText.Of(first.PlusDays(Days - 1), turn.Language)))),
                .. cards.Select(card => new Entry(turn.Language.Times.Days[card.Date.DayOfWeek][0], Line(card, turn.Language))),
            ])
            .WithButtons(new Button(turn.Say(Phrase.ButtonToday), "today"));
    }

    private static LocalDate First(Turn turn) => turn.Details switch
    {
        { Day: { } day } => day,
        { Period: { } period and (TimeSpanWord.ThisWeek or TimeSpanWord.LastWeek or TimeSpanWord.NextWeek) } => SpanOfTime.Of(period, turn.Today).From,
        _ => turn.Today,
    };

    private static string Line(Card card, Language language) =>
        card.Run == RunKind.Race && card.Items.Count == 0 ? language.Say(Phrase.TodayRace) : DayWords.Title(card, language);
}
