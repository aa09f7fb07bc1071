using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>Answers to questions about the session or exercise before one's eyes: short, and about that one.</summary>
internal sealed class FollowUps(Catalogue catalogue, ExerciseHelp exerciseHelp, ArticleAnswer answer, Why why)
{
    /// <summary>The answer; what is seen moves on when another exercise is spoken of.</summary>
    public Outcome Answer(Meaning.FollowUp asked, Turn turn)
    {
        if (turn.State.Shown is Shown.Answer { ArticleId: var article })
        {
            return answer.Answer(turn with { Argument = $"{(asked.About == About.Source ? "sources" : "more")} {article}" });
        }

        if (Seen.Of(turn.State.Shown, asked) is not { } seen)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.AnswerUnknown))).WithButtons(new Button(turn.Say(Phrase.ButtonToday), "today"));
        }

        var now = turn with { State = turn.State with { Shown = seen.Now } };

        return seen.Exercises is [var first, ..] ? Answer(asked.About, seen, first, now) : now.Reply(new Paragraph(now.Say(Phrase.FollowNoMore)));
    }

    private Outcome Answer(About about, Seen seen, ShownExercise first, Turn turn) => about switch
    {
        About.Minutes when seen.Session is { } session => turn.Reply(new Paragraph(turn.Say(Phrase.FollowMinutes, ("minutes", session.Minutes)))),
        About.How or About.More when Known(first, turn) is { } id => exerciseHelp.Of(id, turn) with { State = turn.State },
        About.Why or About.Source => why.Answer(turn with { Argument = seen.Exercises.Count == 1 ? first.Name : "" }),
        About.Replace => Neighbour(first, exercise => exercise.ReplaceBy, turn),
        About.Easier => Neighbour(first, exercise => exercise.Easier, turn),
        About.Harder => Neighbour(first, exercise => exercise.Harder, turn),
        About.Skip => turn.Reply(new Paragraph(turn.Say(Phrase.FollowSkip, ("exercise", first.Name)))),
        About.Tempo => turn.Reply(new Paragraph(turn.Say(Phrase.FollowTempo, ("exercise", first.Name)))),
        About.Warmup => turn.Reply(new Paragraph(turn.Say(Phrase.FollowWarmUp, ("exercise", first.Name)))),
        _ => turn.Reply([.. seen.Exercises.Select(exercise => new Entry(exercise.Name, Said(about, exercise, turn.Language)))]),
    };

    private static string Said(About about, ShownExercise exercise, Language language) =>
        about switch
        {
            About.Reps => ShownDose.Amount(exercise, language),
            About.Sets => ShownDose.Sets(exercise, language),
            About.Rest => ShownDose.Rest(exercise, language),
            About.Load => ShownDose.Load(exercise, language),
            About.Side => ShownDose.Side(exercise, language),
            About.Effort => ShownDose.Effort(exercise, language),
            _ => null,
        }
        ?? ShownDose.Whole(exercise, language);

    private Outcome Neighbour(ShownExercise shown, Func<Exercise, ExerciseId?> neighbour, Turn turn)
    {
        if (Known(shown, turn) is not { } id || neighbour(catalogue[id]) is not { } other)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.FollowNoOther, ("exercise", shown.Name))));
        }

        var text = turn.Language.Exercises[other];

        return turn.Reply(new Paragraph(turn.Say(Phrase.FollowOther, ("exercise", shown.Name), ("other", text.Name))), new Paragraph(text.How))
            .WithButtons(new Button(turn.Say(Phrase.ButtonHow), $"how {other.Value}"));
    }

    private static ExerciseId? Known(ShownExercise shown, Turn turn) => shown.Id ?? ByName(Spelling.Bare(shown.Name), turn.Language);

    private static ExerciseId? ByName(string name, Language language) =>
        language.Exercises.Where(exercise => exercise.Value.Synonyms.Append(exercise.Value.Name).Any(known => Spelling.Bare(known) == name)) is var found && found.Any()
            ? found.First().Key
            : null;
}
