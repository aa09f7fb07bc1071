using CoachBot.Coaching.Exercises;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Plans;

/// <summary>Exercises that a runner's own files name.</summary>
internal static class KnownExercise
{
    /// <summary>The exercise of this id; null, and told, when the catalogue has none.</summary>
    public static ExerciseId? Read(Node node, string id, Catalogue catalogue)
    {
        if (catalogue.All.Any(exercise => exercise.Id.Value == id))
        {
            return new ExerciseId(id);
        }

        node.Report($"'{id}' is not an exercise");

        return null;
    }
}
