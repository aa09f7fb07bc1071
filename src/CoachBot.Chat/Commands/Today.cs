using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Exercises;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>/today: the card for this day or another; with what there is to train with, and within the time there is.</summary>
internal sealed class Today(Coach coach, SessionText session) : ICommand
{
    public string Name => "today";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn)
    {
        var date = turn.Details.Day ?? turn.Today;

        if (Horizon.Excludes(date, turn.Today))
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.DayTooFar)));
        }

        var state = turn.State with { Runner = turn.State.Runner with { Equipment = Kit(turn) } };
        var outcome = turn.Details.Minutes is { } minutes && turn.State.Club is null
            ? session.Seen(coach.Shortened(state.Runner, state.Diary, date, SessionMinutes.Within(minutes)), state, turn.Language)
            : session.On(date, state, turn.Language);

        return Whole(Dated(outcome with { Told = date, State = outcome.State with { Runner = turn.State.Runner } }, date, turn), turn);
    }

    // A session is planned as a whole; whoever asks for a part of it is told so.
    private static Outcome Whole(Outcome outcome, Turn turn) =>
        turn.Details.Focus is { } focus && outcome.State.Shown is Shown.Session && turn.Language.Details.Focus.TryGetValue(focus, out var words)
            ? outcome with { Reply = outcome.Reply with { Blocks = [new Paragraph(turn.Say(Phrase.TodayFocus, ("focus", words[0]))), .. outcome.Reply.Blocks] } }
            : outcome;

    private static IReadOnlySet<Kit> Kit(Turn turn) =>
        turn.Details.HasNoKit ? new HashSet<Kit>()
        : turn.Details.Equipment.Count > 0 ? Furniture.With(turn.Details.Equipment, turn.State.Runner)
        : turn.State.Runner.Equipment;

    // Today's session needs no date; another day's says which.
    private static Outcome Dated(Outcome outcome, LocalDate date, Turn turn) =>
        date != turn.Today && outcome.Reply.Blocks is [Heading heading, ..]
            ? outcome with { Reply = outcome.Reply with { Blocks = [new Heading($"{DateText.Of(date, turn.Language)}: {heading.Text}"), .. outcome.Reply.Blocks.Skip(1)] } }
            : outcome;
}
