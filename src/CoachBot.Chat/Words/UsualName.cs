using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Words;

/// <summary>What people call an exercise: a family with its usual form, or a name that everybody uses.</summary>
/// <param name="Name">A stable English name in lower case with hyphens.</param>
/// <param name="Means">The exercise of the catalogue; null when the catalogue does not have it.</param>
/// <param name="Said">The ways to say it, in any language.</param>
public sealed record UsualName(string Name, ExerciseId? Means, IReadOnlyList<string> Said);
