using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Limits;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>For whom, and beside what, an exercise is chosen.</summary>
/// <param name="Runner">Whom for.</param>
/// <param name="Level">The level now.</param>
/// <param name="Limit">What is left of the method.</param>
/// <param name="Turn">Moves on with each block of weeks.</param>
/// <param name="InSession">What the session holds already: never twice.</param>
/// <param name="ThisWeek">What the week holds already: better not twice.</param>
internal sealed record Picking(Runner Runner, Level Level, Limit Limit, int Turn, IReadOnlySet<ExerciseId> InSession, IReadOnlySet<ExerciseId> ThisWeek)
{
    /// <summary>When only what was done before may be given (R-TAP-07); null otherwise.</summary>
    public IReadOnlySet<ExerciseId>? OnlyKnown { get; init; }

    /// <summary>What filled the slot until now.</summary>
    public ExerciseId? Before { get; init; }

    /// <summary>The movement of the session's first lift, which the second one complements (R-UNI-01).</summary>
    public Pattern? FirstPattern { get; init; }

    public bool Allows(Exercise exercise) =>
        exercise.Level <= Level
        && !InSession.Contains(exercise.Id)
        && (OnlyKnown is null || OnlyKnown.Contains(exercise.Id))
        && exercise.Needs.IsMetBy(Runner.Equipment)
        && Limit.Allows(exercise);
}
