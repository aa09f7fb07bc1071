using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>How a session was: too hard, right or too easy; the next loads follow it.</summary>
internal sealed class Felt(Coach coach, FeltSets feltSets) : ICommand
{
    private const int DaysBack = 3;

    public string Name => "felt";

    public bool IsListed => false;

    public Audience Audience => Audience.OneRunner;

    /// <summary>The buttons that ask for the session of this day.</summary>
    public static IReadOnlyList<Button> Buttons(Turn turn, LocalDate date)
    {
        var day = LocalDatePattern.Iso.Format(date);

        return
        [
            new Button(turn.Say(Phrase.ButtonTooHard), $"felt hard {day}"),
            new Button(turn.Say(Phrase.ButtonRight), $"felt right {day}"),
            new Button(turn.Say(Phrase.ButtonTooEasy), $"felt easy {day}"),
        ];
    }

    public Outcome Answer(Turn turn)
    {
        var words = turn.Argument.ToLowerInvariant().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        return (FeelingOf(words, turn), Session(turn, words.Length > 1 ? words[1] : "")) switch
        {
            (_, null) => turn.Reply(new Paragraph(turn.Say(Phrase.FeltNoSession))),
            (null, { } card) => turn.Reply(new Paragraph(turn.Say(Phrase.FeltAsk))).WithButtons(Buttons(turn, card.Date)),
            ({ } feeling, { } card) => Noted(turn, card, feeling),
        };
    }

    private static Feeling? FeelingOf(string[] words, Turn turn) => (words, turn.Details.WasTooHard) switch
    {
        (["hard", ..], _) or (_, true) => Feeling.Hard,
        (["easy", ..], _) or (_, false) => Feeling.Easy,
        (["right", ..], _) => Feeling.Right,
        _ => null,
    };

    private Outcome Noted(Turn turn, Card card, Feeling feeling)
    {
        var page = feltSets.Marked(turn.State.Diary.On(card.Date), card, turn.State.Runner, feeling);
        var phrase = (feeling, FeltSets.IsLoaded(page)) switch
        {
            (Feeling.Right, _) => Phrase.FeltRight,
            (Feeling.Hard, true) => Phrase.FeltHard,
            (Feeling.Hard, false) => Phrase.FeltHardUnloaded,
            (_, true) => Phrase.FeltEasy,
            (_, false) => Phrase.FeltEasyUnloaded,
        };

        return new Outcome(
            turn.State with { Diary = turn.State.Diary.With(card.Date, page with { IsMissed = false }) },
            new Reply([new Paragraph(turn.Say(phrase))]));
    }

    // The day that is named, or the last with a session: somebody who thinks of it the day after means yesterday's.
    private Card? Session(Turn turn, string day)
    {
        var named = DateWish.Read(day) ?? turn.Details.Day;
        var isNamed = named is { } date && date <= turn.Today && !Horizon.Excludes(date, turn.Today);
        var days = isNamed ? [named!.Value] : Enumerable.Range(0, DaysBack + 1).Select(back => turn.Today.PlusDays(-back));

        return days
            .Select(one => coach.CardFor(turn.State.Runner, turn.State.Diary, one))
            .Where(card => card.Items.Count > 0)
            .OrderByDescending(card => card.Kind is CardKind.Main or CardKind.Plyo || card.Date == turn.Today)
            .FirstOrDefault();
    }
}
