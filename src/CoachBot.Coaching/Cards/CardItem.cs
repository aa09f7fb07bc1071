using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Cards;

/// <summary>One exercise of a planned day with its dose.</summary>
public sealed record CardItem
{
    /// <summary>What to do.</summary>
    public required ExerciseId Exercise { get; init; }

    /// <summary>The part of the session it belongs to.</summary>
    public required Block Block { get; init; }

    /// <summary>Working sets.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions a set; of jumps, the contacts of a set.</summary>
    public int? Reps { get; init; }

    /// <summary>Seconds a set, for holds and timed hops.</summary>
    public int? Seconds { get; init; }

    /// <summary>Whether repetitions or seconds are for each side.</summary>
    public bool PerSide { get; init; }

    /// <summary>Metres a set, for drills and carries told by distance; the JSON contract tells their seconds.</summary>
    public int? Metres { get; init; }

    /// <summary>Load in percent of the estimated best single lift.</summary>
    public decimal? Pct1rm { get; init; }

    /// <summary>Load in kilograms.</summary>
    public decimal? LoadKg { get; init; }

    /// <summary>Repetitions in reserve.</summary>
    public int? Rir { get; init; }

    /// <summary>Rest between sets in seconds.</summary>
    public int? RestSeconds { get; init; }

    /// <summary>Plyometric tier 0-5; null when it is not a jump.</summary>
    public int? Tier { get; init; }

    /// <summary>Ground contacts of the whole item, tier 1 and above.</summary>
    public int Contacts { get; init; }

    /// <summary>The rules that gave the dose and the choice.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
