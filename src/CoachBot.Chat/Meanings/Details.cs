using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Chat.Meanings;

/// <summary>What was said of when, which and how much; what was not said is null or empty.</summary>
public sealed record Details
{
    /// <summary>Nothing was said.</summary>
    public static Details None { get; } = new();

    /// <summary>A time of day.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Days of the week, Monday first.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days { get; init; } = [];

    /// <summary>A time zone, by its IANA name.</summary>
    public string? Zone { get; init; }

    /// <summary>A date, of a race for example.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The day on which something ends.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>How long a pause lasts, in days from today.</summary>
    public int? PauseDays { get; init; }

    /// <summary>The length of a race.</summary>
    public RaceDistance? Distance { get; init; }

    /// <summary>The exercise that is spoken of.</summary>
    public NamedExercise? Exercise { get; init; }

    /// <summary>The exercise that shall take its place.</summary>
    public NamedExercise? To { get; init; }

    /// <summary>How many sets.</summary>
    public int? Sets { get; init; }

    /// <summary>Repetitions: one number for all sets, or one for each.</summary>
    public IReadOnlyList<int> Reps { get; init; } = [];

    /// <summary>Seconds a set.</summary>
    public int? Seconds { get; init; }

    /// <summary>A load as it was said, in <see cref="Unit"/>; a hand's when said of one hand.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The unit of the load; kilograms when none was said.</summary>
    public WeightUnit Unit { get; init; }

    /// <summary>Effort, 1-10.</summary>
    public decimal? Rpe { get; init; }

    /// <summary>Repetitions in reserve.</summary>
    public int? Rir { get; init; }

    /// <summary>Minutes that a session may take.</summary>
    public int? Minutes { get; init; }

    /// <summary>What there is to train with; empty when not said, see <see cref="HasNoKit"/>.</summary>
    public IReadOnlyList<Kit> Equipment { get; init; } = [];

    /// <summary>Whether it was said that there is nothing to train with.</summary>
    public bool HasNoKit { get; init; }

    /// <summary>The part of training that is asked for, such as <c>jumps</c>; see <see cref="Words.DetailWords.Focus"/>.</summary>
    public string? Focus { get; init; }

    /// <summary>The day that is spoken of: today, tomorrow, Thursday.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>A stretch of time, of progress for example.</summary>
    public TimeSpanWord? Period { get; init; }

    /// <summary>A language, two letters.</summary>
    public string? Language { get; init; }

    /// <summary>How the session was: true when too hard, false when too easy.</summary>
    public bool? WasTooHard { get; init; }

    /// <summary>Which exercise of the session, from 1; negative counts from the end.</summary>
    public int? Position { get; init; }
}
