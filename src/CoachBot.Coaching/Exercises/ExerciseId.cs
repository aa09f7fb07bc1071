namespace CoachBot.Coaching.Exercises;

/// <summary>The stable key of an exercise, for example <c>SQ-01</c>.</summary>
public readonly record struct ExerciseId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
