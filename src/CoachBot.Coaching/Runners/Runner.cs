using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Runners;

/// <summary>
/// What the coach knows of a runner on the first day of their training; what is not known keeps a careful default.
/// Two runners with the same data get the same session on the same date.
/// </summary>
public sealed record Runner
{
    private const int WeeksAMonth = 4;

    /// <summary>The first day of training: weeks are counted from it, and what follows was true on it.</summary>
    public LocalDate Since { get; init; }

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

    /// <summary>Months of regular strength work; null when not told, so that the level alone is believed.</summary>
    public int? StrengthMonths { get; init; }

    /// <summary>The last day of strength work before <see cref="Since"/>; null when not told, so that no break is assumed.</summary>
    public LocalDate? LastTrained { get; init; }

    /// <summary>The highest jump gate passed, 0 (none) to 5.</summary>
    public int Gates { get; init; }

    /// <summary>What the runner owns.</summary>
    public IReadOnlySet<Kit> Equipment { get; init; } = new HashSet<Kit>();

    /// <summary>The usual runs: easy, key or long.</summary>
    public IReadOnlyDictionary<IsoDayOfWeek, RunKind> RunDays { get; init; } = new Dictionary<IsoDayOfWeek, RunKind>();

    /// <summary>Races to come.</summary>
    public IReadOnlyList<Race> Races { get; init; } = [];

    /// <summary>What hurts or was hurt.</summary>
    public IReadOnlyList<Injury> Injuries { get; init; } = [];

    /// <summary>Areas to be careful with, though nothing hurts now.</summary>
    public IReadOnlyList<BodyArea> Cautions { get; init; } = [];

    /// <summary>Times of illness within the plan.</summary>
    public IReadOnlyList<SickDays> Illnesses { get; init; } = [];

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

    /// <summary>Someone of whom nothing is known: new to strength work, with a stair and a sturdy chair.</summary>
    public static Runner Newcomer(LocalDate since) => new() { Since = since, Equipment = HomeKit };

    /// <summary>The same runner as known on a later day: weeks and months have passed, and whoever was new has learned.</summary>
    public Runner Later(LocalDate date)
    {
        var weeks = Math.Max(0, Period.DaysBetween(Since, date)) / 7;

        return weeks == 0 ? this with { Since = LocalDate.Max(Since, date) } : this with
        {
            Since = date,
            StrengthMonths = StrengthMonths + (weeks / WeeksAMonth),
            Level = Level == Level.L0 && weeks >= WeeksAMonth ? Level.L1 : Level,
            Pregnancy = Pregnancy is { } pregnancy ? pregnancy with { Week = pregnancy.Week + weeks } : null,
            Postpartum = Postpartum is { } birth ? birth with { Weeks = birth.Weeks + weeks } : null,
            LastTrained = null,
        };
    }

    /// <summary>Whether the runner may be younger than this.</summary>
    public bool IsYoungerThan(decimal years) => (Age ?? AgeGroup?.From) is { } youngest && youngest < years;

    /// <summary>Whether the runner may be this old.</summary>
    public bool IsAtLeast(decimal years) => (Age ?? AgeGroup?.To ?? AgeGroup?.From) is { } oldest && oldest >= years;

    private static IReadOnlySet<Kit> HomeKit { get; } = new HashSet<Kit> { Kit.Step, Kit.Box };
}
