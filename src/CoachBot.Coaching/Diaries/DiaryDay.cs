using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Feelings;

namespace CoachBot.Coaching.Diaries;

/// <summary>A page of the diary: what a runner told of one day.</summary>
public sealed record DiaryDay
{
    /// <summary>Nothing was told.</summary>
    public static DiaryDay Blank { get; } = new();

    /// <summary>Whether the session of the day was not done.</summary>
    public bool IsMissed { get; init; }

    /// <summary>Whether it was said that the session was done; the plan counts a session of which nothing was said as done too.</summary>
    public bool IsDone { get; init; }

    /// <summary>The five answers before the session; null when not asked.</summary>
    public ReadinessAnswers? Readiness { get; init; }

    /// <summary>Hours slept the night before, 0-24; null when not told.</summary>
    public decimal? SleepHours { get; init; }

    /// <summary>Alcohol the day before.</summary>
    public bool HadAlcohol { get; init; }

    /// <summary>A fever the day before.</summary>
    public bool HadFever { get; init; }

    /// <summary>Soreness of the legs, 0-10; null when not told.</summary>
    public int? Soreness { get; init; }

    /// <summary>What hurts.</summary>
    public IReadOnlyList<PainReport> Pain { get; init; } = [];

    /// <summary>The highest jump gate passed on this day, 1-5; null when none was tried or passed.</summary>
    public int? GatePassed { get; init; }

    /// <summary>The working sets as they were done, by exercise.</summary>
    public IReadOnlyDictionary<ExerciseId, IReadOnlyList<SetResult>> Sets { get; init; } =
        new Dictionary<ExerciseId, IReadOnlyList<SetResult>>();
}
