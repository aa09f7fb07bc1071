using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Cards;

/// <summary>A runner's wish for another exercise in place of one of today's.</summary>
/// <param name="Exercise">The one to replace.</param>
/// <param name="Cause">Why.</param>
public sealed record SwapWish(ExerciseId Exercise, SwapCause Cause)
{
    /// <summary>The exercise that is wished for; taken when movement and rules allow it. Null leaves the choice to the coach.</summary>
    public ExerciseId? To { get; init; }

    /// <summary>Where it hurts; with <see cref="SwapCause.Pain"/> only. Unknown means: anywhere the exercise asks to be careful with.</summary>
    public BodyArea? Area { get; init; }

    /// <summary>What is not there today; with <see cref="SwapCause.Equipment"/> only. Unknown means: all that the exercise needs.</summary>
    public IReadOnlySet<Kit>? Without { get; init; }
}
