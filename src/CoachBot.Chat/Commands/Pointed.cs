using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>The exercise that is spoken of: named, counted, or the one before the runner's eyes.</summary>
internal static class Pointed
{
    /// <summary>The exercise of the catalogue; null when none is meant.</summary>
    public static ExerciseId? At(Turn turn) =>
        (turn.Details.Exercise?.Id ?? InShown(turn)) is { } id && turn.Language.Exercises.ContainsKey(id) ? id : null;

    private static ExerciseId? InShown(Turn turn) => turn.State.Shown switch
    {
        Shown.Exercise one => one.What.Id,
        Shown.Session session => session.Exercises.ElementAtOrDefault(Place(session, turn.Details.Position))?.Id,
        _ => null,
    };

    private static int Place(Shown.Session session, int? position) => position switch
    {
        > 0 => position.Value - 1,
        < 0 => session.Exercises.Count + position.Value,
        _ => session.Current ?? -1,
    };
}
