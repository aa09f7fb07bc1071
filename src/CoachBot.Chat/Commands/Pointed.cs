using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>The exercise that is spoken of: named, counted, or the one before the runner's eyes.</summary>
internal static class Pointed
{
    /// <summary>The exercise of the catalogue; null when none is meant.</summary>
    public static ExerciseId? At(Turn turn) =>
        (turn.Details.Exercise is { } named ? named.Id : InShown(turn)) is { } id && turn.Language.Exercises.ContainsKey(id) ? id : null;

    private static ExerciseId? InShown(Turn turn) => turn.State.Shown switch
    {
        Shown.Exercise one => one.What.Id,
        Shown.Session session => session.Exercises.ElementAtOrDefault(Place(session, turn.Details.Position))?.Id,
        _ => null,
    };

    private static int Place(Shown.Session session, int? position) => position is { } counted and not 0 ? session.PlaceOf(counted) : session.Current ?? -1;
}
