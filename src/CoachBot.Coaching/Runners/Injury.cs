using CoachBot.Coaching.Exercises;
using NodaTime;

namespace CoachBot.Coaching.Runners;

/// <summary>Something that hurts, or was hurt.</summary>
/// <param name="Area">Where.</param>
/// <param name="Kind">What it is.</param>
public sealed record Injury(BodyArea Area, InjuryKind Kind)
{
    /// <summary>Since when.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Whether a clinician allowed training with it; after a bone stress injury, a hop test too.</summary>
    public bool Cleared { get; init; }

    /// <summary>Pain now, 0 to 10.</summary>
    public int Pain { get; init; }
}
