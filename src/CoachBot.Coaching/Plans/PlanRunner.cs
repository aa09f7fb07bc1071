using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Plans;

/// <summary>Whom a plan is for, as known on its first day; what is not known keeps a careful default.</summary>
public sealed record PlanRunner
{
    /// <summary>How the runner is called.</summary>
    public string? Name { get; init; }

    /// <summary>Age in years, if known exactly.</summary>
    public int? Age { get; init; }

    /// <summary>Age group, when the age itself is not told.</summary>
    public AgeGroup? AgeGroup { get; init; }

    /// <summary>Sex, where a rule needs it.</summary>
    public Sex? Sex { get; init; }

    /// <summary>A pregnancy, if there is one.</summary>
    public Pregnancy? Pregnancy { get; init; }

    /// <summary>The time after a birth, if there was one of late.</summary>
    public Postpartum? Postpartum { get; init; }

    /// <summary>How used the runner is to strength work.</summary>
    public Level Level { get; init; } = Level.L0;

    /// <summary>Months of regular strength work.</summary>
    public int StrengthMonths { get; init; }

    /// <summary>The highest jump gate passed, 0 (none) to 5.</summary>
    public int Gates { get; init; }

    /// <summary>What the runner owns.</summary>
    public IReadOnlySet<Kit> Equipment { get; init; } = new HashSet<Kit>();

    /// <summary>The usual runs: easy, key or long.</summary>
    public IReadOnlyDictionary<IsoDayOfWeek, RunKind> RunDays { get; init; } = new Dictionary<IsoDayOfWeek, RunKind>();

    /// <summary>Races to come.</summary>
    public IReadOnlyList<PlanRace> Races { get; init; } = [];

    /// <summary>What hurts or was hurt.</summary>
    public IReadOnlyList<PlanInjury> Injuries { get; init; } = [];

    /// <summary>Areas to be careful with, though nothing hurts now.</summary>
    public IReadOnlyList<BodyArea> Cautions { get; init; } = [];

    /// <summary>Times of illness within the plan.</summary>
    public IReadOnlyList<PlanIllness> Illnesses { get; init; } = [];

    /// <summary>Red flags that a clinician has not cleared, for example <c>RF-06</c>.</summary>
    public IReadOnlyList<string> RedFlags { get; init; } = [];

    /// <summary>Estimated best single lifts in kilograms.</summary>
    public IReadOnlyDictionary<ExerciseId, decimal> Maxima { get; init; } = new Dictionary<ExerciseId, decimal>();

    /// <summary>The longest session the runner has time for.</summary>
    public int? Minutes { get; init; }

    /// <summary>Days without any session.</summary>
    public IReadOnlyList<IsoDayOfWeek> DaysOff { get; init; } = [];

    /// <summary>Body weight in kilograms.</summary>
    public decimal? BodyWeightKg { get; init; }

    /// <summary>The language to speak, for example <c>it</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The time zone, for example <c>Europe/Rome</c>.</summary>
    public string? Zone { get; init; }
}
