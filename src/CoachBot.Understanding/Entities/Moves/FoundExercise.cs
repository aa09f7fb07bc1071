using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>An exercise and where it was said.</summary>
internal sealed record FoundExercise(NamedExercise Exercise, int Start, int End);
