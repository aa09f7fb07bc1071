using CoachBot.Coaching.Exercises;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>Going easier, or harder, comes to an end.</summary>
internal static class Loops
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
    [
        .. InChains(manuscript.Exercises, "easier", exercise => exercise.Easier),
        .. InChains(manuscript.Exercises, "harder", exercise => exercise.Harder),
    ];

    private static IEnumerable<ContentProblem> InChains(Shelf<Exercise> exercises, string key, Func<Exercise, ExerciseId?> next)
    {
        var seen = new HashSet<Written<Exercise>>();

        foreach (var start in exercises.Each)
        {
            var chain = new List<Written<Exercise>>();
            var at = start;

            while (at is not null && seen.Add(at))
            {
                chain.Add(at);
                at = next(at.Value) is { } id ? exercises.Find(id.Value) : null;
            }

            // A chain that runs into an older one was looked at with that one.
            if (at is not null && chain.IndexOf(at) is >= 0 and var first)
            {
                yield return at.Problem($"'{key}' goes round: {string.Join(", ", chain[first..].Append(at).Select(step => step.Id))}", key);
            }
        }
    }
}
