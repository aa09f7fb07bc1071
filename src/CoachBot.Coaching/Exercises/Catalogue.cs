namespace CoachBot.Coaching.Exercises;

/// <summary>All exercises, in the order of their ids, so that a choice among them is the same each time.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<ExerciseId, Exercise> _byId;

    /// <summary>A catalogue of these exercises; ids must be unique.</summary>
    public Catalogue(IEnumerable<Exercise> exercises)
    {
        All = [.. exercises.OrderBy(exercise => exercise.Id.Value, StringComparer.Ordinal)];
        _byId = All.ToDictionary(exercise => exercise.Id);
    }

    /// <summary>Every exercise.</summary>
    public IReadOnlyList<Exercise> All { get; }

    /// <summary>The exercise of this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Exercise this[ExerciseId id] => _byId[id];
}
