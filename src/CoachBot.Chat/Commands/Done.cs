using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>/done: the day's session was done; how it felt is asked next.</summary>
internal sealed class Done(Felt felt, ClubDone clubDone) : ICommand
{
    public string Name => "done";

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn) => turn.State.Club is { } club ? clubDone.Answer(club, turn) : OfOneRunner(turn);

    private Outcome OfOneRunner(Turn turn)
    {
        var date = turn.DayTold;

        if (Horizon.Excludes(date, turn.Today))
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.DayTooFar)));
        }

        var diary = turn.State.Diary.With(date, turn.State.Diary.On(date) with { IsDone = true, IsMissed = false });
        var done = turn with { State = turn.State with { Diary = diary } };

        return turn.Details.WasTooHard is null
            ? done.Reply(new Paragraph(turn.Say(Phrase.DoneWell)), new Paragraph(turn.Say(Phrase.FeltAsk))).WithButtons(Felt.Buttons(turn, date))
            : felt.Answer(done with { Argument = "", Details = turn.Details with { Day = date } });
    }
}
