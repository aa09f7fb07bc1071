using CoachBot.Coaching.Exercises;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>What stands in for an exercise asks no more of the runner than the exercise did.</summary>
internal static class NeverHarder
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
        manuscript.Exercises.All.SelectMany(exercise =>
            Compare(manuscript, exercise, "easier", exercise.Value.Easier)
                .Concat(Compare(manuscript, exercise, "replace_by", exercise.Value.ReplaceBy)));

    private static IEnumerable<ContentProblem> Compare(Manuscript manuscript, Written<Exercise> written, string key, ExerciseId? id)
    {
        if (id is null || manuscript.Exercises.Find(id.Value.Value)?.Value is not { } other)
        {
            yield break;
        }

        var exercise = written.Value;

        if (other.Level > exercise.Level)
        {
            yield return written.Problem($"'{other.Id}' is for {other.Level}, '{exercise.Id}' for {exercise.Level}", key);
        }

        if (other.Tier > (exercise.Tier ?? -1))
        {
            yield return written.Problem($"'{other.Id}' is of tier {other.Tier}, '{exercise.Id}' {Tier(exercise)}", key);
        }
    }

    private static string Tier(Exercise exercise) => exercise.Tier is { } tier ? $"of tier {tier}" : "is not a jump";
}
