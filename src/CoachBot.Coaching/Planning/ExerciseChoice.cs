using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Planning;

/// <summary>Picks exercises of a pattern that suit the runner's level and equipment; the same draft always gets the same ones.</summary>
internal sealed class ExerciseChoice(Catalogue catalogue)
{
    /// <summary>How many of the most suitable exercises take turns.</summary>
    private const int Variety = 3;

    /// <summary>The exercise of this pattern whose turn it is, or null when the runner can do none that is not on the card yet.</summary>
    public Exercise? Pick(Draft draft, Pattern pattern) => Pick(draft, exercise => exercise.Pattern == pattern && exercise.Tier is null);

    /// <summary>The exercise for which <paramref name="suits"/> holds whose turn it is, or null.</summary>
    public Exercise? Pick(Draft draft, Func<Exercise, bool> suits)
    {
        var possible = catalogue.All
            .Where(exercise => suits(exercise)
                && exercise.Level <= draft.Runner.Level
                && exercise.Needs.IsMetBy(draft.Runner.Equipment)
                && draft.Items.All(item => item.Exercise.Id != exercise.Id))
            .ToList();

        // Learning a movement gives way to training it, once there is something to train it with.
        var trained = possible.Where(exercise => exercise.Prescription is not ("RX-SKILL" or "RX-ISO")).ToList();
        var best = (trained.Count > 0 && possible.All(exercise => exercise.Prescription != "RX-ISO") ? trained : possible)
            .OrderByDescending(exercise => exercise.Level)
            .Take(Variety)
            .ToList();

        return best.Count == 0 ? null : best[draft.Rotation % best.Count];
    }
}
