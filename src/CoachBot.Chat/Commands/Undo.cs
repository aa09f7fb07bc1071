using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>Undo, pressed or said: takes logged sets back, or a session that was left out. Pressed twice, it undoes once.</summary>
internal sealed class Undo : ICommand
{
    public string Name => "undo";

    public bool IsListed => false;

    public Audience Audience => Audience.OneRunner;

    /// <summary>Said without a button it takes back the last change that had one.</summary>
    public Outcome Answer(Turn turn) => turn switch
    {
        { Argument: "", State.CanUndo: { } last } => TakenBack(turn with { Argument = last }),
        { Argument: "" } => turn.Reply(new Paragraph(turn.Say(Phrase.UndoNothing))),
        _ => TakenBack(turn),
    };

    private static Outcome TakenBack(Turn turn) =>
        turn.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["log", var day, var exercise, var sets, var of] when DateWish.Read(day) is { } date && NumberWish.Read(sets) is { } some && NumberWish.Read(of) is { } all =>
                WithoutSets(turn, date, new ExerciseId(exercise), some, all),
            ["skip", var day] when DateWish.Read(day) is { } date => NotMissed(turn, date),
            _ => turn.Reply(new Paragraph(turn.Say(Phrase.AnswerOldButton))),
        };

    private static Outcome WithoutSets(Turn turn, LocalDate date, ExerciseId exercise, int sets, int of)
    {
        var day = turn.State.Diary.On(date);

        if (!day.Sets.TryGetValue(exercise, out var logged) || logged.Count != of || sets > of)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.UndoNothing)));
        }

        var left = new Dictionary<ExerciseId, IReadOnlyList<SetResult>>(day.Sets) { [exercise] = [.. logged.SkipLast(sets)] };

        if (left[exercise].Count == 0)
        {
            left.Remove(exercise);
        }

        return Done(turn with { State = turn.State with { Diary = turn.State.Diary.With(date, day with { Sets = left }) } });
    }

    private static Outcome NotMissed(Turn turn, LocalDate date) => turn.State.Diary.On(date) is { IsMissed: true } day
        ? Done(turn with { State = turn.State with { Diary = turn.State.Diary.With(date, day with { IsMissed = false }) } })
        : turn.Reply(new Paragraph(turn.Say(Phrase.UndoNothing)));

    private static Outcome Done(Turn turn) => (turn with { State = turn.State with { CanUndo = null } }).Reply(new Paragraph(turn.Say(Phrase.UndoDone)));
}
