using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Meanings;

/// <summary>An exercise as it was shown, with its dose.</summary>
/// <param name="Name">Its name in the language of the chat.</param>
public sealed record ShownExercise(string Name)
{
    /// <summary>The exercise of the catalogue; null when only its name is known.</summary>
    public ExerciseId? Id { get; init; }

    /// <summary>Working sets; null when no dose was shown.</summary>
    public int? Sets { get; init; }

    /// <summary>Repetitions a set, as shown: <c>8</c> or <c>6-8</c>.</summary>
    public string? Reps { get; init; }

    /// <summary>Seconds a set.</summary>
    public int? Seconds { get; init; }

    /// <summary>Whether repetitions or seconds are for each side.</summary>
    public bool PerSide { get; init; }

    /// <summary>The load, as shown: <c>18 kg</c>, <c>body weight</c>.</summary>
    public string? Load { get; init; }

    /// <summary>Rest between sets in seconds.</summary>
    public int? RestSeconds { get; init; }

    /// <summary>Repetitions in reserve.</summary>
    public int? Rir { get; init; }
}
