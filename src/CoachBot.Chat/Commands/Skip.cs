using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>/skip: a session is left out, and says when the next one is.</summary>
internal sealed class Skip(ComingSession coming) : ICommand
{
    public string Name => "skip";

    public bool IsListed => false;

    public Audience Audience => Audience.OneRunner;

    public Outcome Answer(Turn turn)
    {
        var date = turn.Details.Day ?? turn.Today;

        if (Horizon.Excludes(date, turn.Today))
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.DayTooFar)));
        }

        var diary = turn.State.Diary.With(date, turn.State.Diary.On(date) with { IsMissed = true, IsDone = false });
        var words = date == turn.Today ? turn.Say(Phrase.SkipToday) : turn.Say(Phrase.SkipDay, ("day", DateText.Of(date, turn.Language)));
        var after = NodaTime.LocalDate.Max(date, turn.Today);

        return new Outcome(
            turn.State with { Diary = diary },
            new Reply(
            [
                new Paragraph(words),
                .. coming.After(after, turn.State.Runner, diary) is { } next
                    ? [new Paragraph(ComingSession.Text(next, turn.Language))]
                    : Array.Empty<ReplyBlock>(),
            ]))
            .WithUndo(turn.Say(Phrase.ButtonUndo), $"skip {LocalDatePattern.Iso.Format(date)}");
    }
}
