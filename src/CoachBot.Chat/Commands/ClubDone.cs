using CoachBot.Chat.Clubs;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>A member did the club's session: counted once, however often they say so.</summary>
internal sealed class ClubDone(ClubSession session)
{
    public Outcome Answer(Club club, Turn turn)
    {
        var date = DateWish.Read(turn.Argument) ?? turn.DayTold;

        if (!Club.Counts(date, turn.Today) || !session.IsOn(date, turn.State.Runner))
        {
            return turn.Reply(new Paragraph(turn.Say(turn.Message.Pressed is null ? Phrase.ClubNothing : Phrase.AnswerOldButton)));
        }

        // Who posts in a channel is nobody in particular; whoever is counted already changes nothing.
        return turn.Message.Sender is not { } member || club.Has(date, member)
            ? turn.Silence()
            : Counted(club.With(date, member, turn.Today), date, turn);
    }

    private Outcome Counted(Club club, LocalDate date, Turn turn)
    {
        var state = turn.State with { Club = club };

        return new Outcome(
            state,
            turn.Message.Pressed is null
                ? new Reply([new Paragraph(turn.Say(Phrase.ClubCounted, ("count", club.CountOn(date))))])
                : session.On(date, state, turn.Language) with { ReplacesPressed = true });
    }
}
