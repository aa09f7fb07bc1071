using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Meanings;

/// <summary>An exercise as somebody named it.</summary>
/// <param name="Name">A stable English name in lower case with hyphens, <c>goblet-squat</c>; of a family just <c>squat</c>.</param>
/// <param name="Id">The exercise of the catalogue that is meant, of a family its usual form; null when the catalogue does not have it.</param>
public sealed record NamedExercise(string Name, ExerciseId? Id);
