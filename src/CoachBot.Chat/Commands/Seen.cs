using CoachBot.Chat.Meanings;

namespace CoachBot.Chat.Commands;

/// <summary>The exercises that a follow-up is about, and what is before the runner's eyes after it.</summary>
/// <param name="Exercises">What is spoken of; empty when there is no such exercise, as after the last one.</param>
/// <param name="Session">The session they belong to; null when only one exercise was shown.</param>
/// <param name="Now">What is seen from now on.</param>
internal sealed record Seen(IReadOnlyList<ShownExercise> Exercises, Shown.Session? Session, Shown Now)
{
    /// <summary>What this question is about; null when nothing was shown that it could be about.</summary>
    public static Seen? Of(Shown? shown, Meaning.FollowUp asked) => shown switch
    {
        Shown.Exercise { What: var one } => new Seen([one], null, shown),
        Shown.Session session => In(session, Place(session, asked)),
        _ => null,
    };

    private static Seen In(Shown.Session session, int? place) => place switch
    {
        null => new Seen(session.Exercises, session, session),
        { } at when at >= 0 && at < session.Exercises.Count => new Seen([session.Exercises[at]], session, session with { Current = at }),
        _ => new Seen([], session, session),
    };

    private static int? Place(Shown.Session session, Meaning.FollowUp asked) => asked switch
    {
        { About: About.List or About.Minutes } => null,
        { Position: { } counted and not 0 } => session.PlaceOf(counted),
        { About: About.First } => 0,
        { About: About.Next } => (session.Current ?? -1) + 1,
        { About: About.Previous } => (session.Current ?? session.Exercises.Count) - 1,
        { About: About.Nth } => (session.Current ?? 0) + 1,
        { About: About.How or About.Replace or About.Easier or About.Harder or About.Skip } => session.Current ?? 0,
        _ => session.Current,
    };
}
