using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Programmes;

/// <summary>One line of a programme: an exercise and how much of it. What its author does not tell is null.</summary>
/// <param name="Exercises">The exercise; several when any of them may be done.</param>
public sealed record DoseLine(IReadOnlyList<ExerciseId> Exercises)
{
    /// <summary>Working sets.</summary>
    public Amount? Sets { get; init; }

    /// <summary>Repetitions a set, per side when the exercise is one-sided; of jumps, contacts with both sides together.</summary>
    public Amount? Reps { get; init; }

    /// <summary>Whether the load allows just these repetitions and no more (4RM).</summary>
    public bool IsRepetitionMaximum { get; init; }

    /// <summary>Seconds a set.</summary>
    public Amount? Seconds { get; init; }

    /// <summary>Metres a set.</summary>
    public Amount? Metres { get; init; }

    /// <summary>Contacts of a whole session, when only their sum is told.</summary>
    public Amount? SessionContacts { get; init; }

    /// <summary>Load in percent of the most that can be lifted once.</summary>
    public Amount? LoadPercent { get; init; }

    /// <summary>Repetitions in reserve.</summary>
    public Amount? Rir { get; init; }

    /// <summary>Speed of the repetitions.</summary>
    public Tempo? Tempo { get; init; }

    /// <summary>Rest between sets.</summary>
    public Amount? RestSeconds { get; init; }

    /// <summary>Whether the line tells all that is needed to do it.</summary>
    public bool IsComplete => Exercises.Count == 1 && Sets is not null && (Reps ?? Seconds ?? Metres) is not null;

    /// <summary>The most contacts that a jump's line may mean; seconds and metres have none told.</summary>
    public decimal MostContacts => SessionContacts?.High ?? (Sets?.High * Reps?.High) ?? 0;
}
