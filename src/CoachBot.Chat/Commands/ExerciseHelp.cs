using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>The how button: an exercise, how it is done, what goes wrong, and its neighbours.</summary>
internal sealed class ExerciseHelp(Catalogue catalogue) : ICommand
{
    public string Name => "how";

    public bool IsListed => false;

    public Audience Audience => Audience.Everybody;

    public Outcome Answer(Turn turn) =>
        turn.Language.Exercises.ContainsKey(new ExerciseId(turn.Argument))
            ? Of(new ExerciseId(turn.Argument), turn)
            : turn.Reply(new Paragraph(turn.Say(Phrase.AnswerOldButton)));

    /// <summary>How it is done, with cues and mistakes, and buttons for the easier, the harder and the other one.</summary>
    public Outcome Of(ExerciseId id, Turn turn)
    {
        var text = turn.Language.Exercises[id];
        var exercise = catalogue[id];
        var reply = turn.Reply(
            new Heading(text.Name),
            new Paragraph(text.How),
            new Entry(turn.Say(Phrase.ExerciseCues), string.Join("; ", text.Cues)),
            new Entry(turn.Say(Phrase.ExerciseMistakes), string.Join(" ", text.Mistakes)),
            new Note(text.Why));

        return Neighbours(exercise, turn).Aggregate(
            reply with { State = reply.State with { Shown = new Shown.Exercise(new ShownExercise(text.Name) { Id = id }) } },
            (outcome, button) => outcome.WithButtons(button));
    }

    private static IEnumerable<Button> Neighbours(Exercise exercise, Turn turn) =>
        new[] { (exercise.Easier, Phrase.ButtonEasier), (exercise.Harder, Phrase.ButtonHarder), (exercise.ReplaceBy, Phrase.ButtonInstead) }
            .Where(neighbour => neighbour.Item1 is { } id && turn.Language.Exercises.ContainsKey(id))
            .DistinctBy(neighbour => neighbour.Item1)
            .Select(neighbour => new Button(
                turn.Say(neighbour.Item2, ("exercise", turn.Language.Exercises[neighbour.Item1!.Value].Name)), $"how {neighbour.Item1.Value.Value}"));
}
