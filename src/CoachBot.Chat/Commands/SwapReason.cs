using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>Why an exercise that was wished for did not come in.</summary>
internal sealed class SwapReason(Catalogue catalogue)
{
    public string Against(ExerciseId wished, ExerciseId old, Turn turn)
    {
        var name = turn.Language.Exercises.TryGetValue(wished, out var text) ? text.Name : wished.Value;

        return catalogue.All.FirstOrDefault(exercise => exercise.Id == wished) is not { } exercise ? turn.Say(Phrase.SwapNotToday, ("exercise", name))
            : exercise.Pattern != catalogue[old].Pattern ? turn.Say(Phrase.SwapOtherMovement, ("exercise", name))
            : !exercise.Needs.IsMetBy(turn.State.Runner.Equipment) ? turn.Say(Phrase.SwapNeedsKit, ("exercise", name), ("kit", Missing(exercise, turn)))
            : turn.Say(Phrase.SwapNotToday, ("exercise", name));
    }

    private static string Missing(Exercise exercise, Turn turn)
    {
        var missing = exercise.Needs.Groups.Where(group => !group.Any(turn.State.Runner.Equipment.Contains)).Select(group => group[0]);

        return KitText.Of(missing, turn.Language);
    }
}
