using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>/swap: another exercise of the same movement in place of one of today's.</summary>
internal sealed class SwapExercise(Coach coach, SessionText session, SwapReason reason, Family family) : ICommand
{
    public string Name => "swap";

    public Audience Audience => Audience.OneRunner;

    public Outcome Answer(Turn turn)
    {
        var card = coach.CardFor(turn.State.Runner, turn.State.Diary, turn.Today);
        var exercises = card.Items.Where(item => item.Block != Block.Warmup).Select(item => item.Exercise).Distinct().ToList();

        if (exercises.Count == 0)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.SwapNoSession)));
        }

        return Wished(turn, exercises, card) is { } old
            ? exercises.Contains(old)
                ? Swapped(turn, old)
                : Ask(turn, turn.Say(Phrase.SwapNotThere, ("exercise", NameOf(old, turn))), exercises)
            : Ask(turn, turn.Say(Phrase.SwapAsk), exercises);
    }

    private ExerciseId? Wished(Turn turn, List<ExerciseId> exercises, Card card) =>
        new ExerciseId(turn.Argument.ToUpperInvariant()) is var typed && exercises.Contains(typed) ? typed
        : Pointed.At(turn) is { } named ? family.Member(named, turn, card)
        : null;

    private Outcome Swapped(Turn turn, ExerciseId old)
    {
        var lacks = turn.Details.HasNoKit;
        var wish = new SwapWish(old, lacks ? SwapCause.Equipment : SwapCause.Dislike) { To = turn.Details.To?.Id };
        var swap = coach.Swap(turn.State.Runner, turn.State.Diary, turn.Today, wish);
        var outcome = session.Seen(swap.Card, turn.State, turn.Language);

        return outcome with { Reply = outcome.Reply with { Blocks = [new Paragraph(Words(turn, wish, swap)), .. outcome.Reply.Blocks] } };
    }

    private string Words(Turn turn, SwapWish wish, Swap swap) => swap switch
    {
        { IsLeftOut: true } => turn.Say(Phrase.SwapLeftOut, ("exercise", NameOf(wish.Exercise, turn))),
        { Instead: null } => turn.Say(Phrase.SwapNone, ("exercise", NameOf(wish.Exercise, turn))),
        { Instead: { } other } when wish.To is { } to && to != other =>
            $"{reason.Against(to, wish.Exercise, turn)} {turn.Say(Phrase.SwapOther, ("exercise", NameOf(wish.Exercise, turn)), ("other", NameOf(other, turn)))}",
        { Instead: { } other } => turn.Say(Phrase.SwapDone, ("exercise", NameOf(wish.Exercise, turn)), ("other", NameOf(other, turn))),
    };

    private static Outcome Ask(Turn turn, string words, IEnumerable<ExerciseId> exercises) => exercises.Aggregate(
        turn.Reply(new Paragraph(words)),
        (outcome, exercise) => outcome.WithButtons(new Button(NameOf(exercise, turn), $"swap {exercise}")));

    private static string NameOf(ExerciseId exercise, Turn turn) => turn.Language.Exercises[exercise].Name;
}
