using CoachBot.Coaching;
using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Plain runners, and short questions to their coach.</summary>
internal static class Coached
{
    public static readonly ExerciseId Squat = new("SQ-05");

    public static Coach Coach { get; } = new(RealContent.Load.Catalogue, RealContent.Load.Rulebook);

    public static LocalDate Monday => PlanBuilder.Start;

    /// <summary>A year of strength, every gate up to bounds, a gym, a known squat; key run on Tuesday, long run on Sunday.</summary>
    public static Runner Lifter { get; } = PlanBuilder.Lifter with
    {
        Since = Monday,
        RunDays = Runs("- Q - E - - L"),
        Maxima = new Dictionary<ExerciseId, decimal> { [Squat] = 100 },
    };

    public static Runner Beginner { get; } = Lifter with { Level = Level.L1, StrengthMonths = 3, Gates = 2 };

    public static Runner Newcomer { get; } = Lifter with { Level = Level.L0, StrengthMonths = 0, Gates = 1 };

    public static Runner Advanced { get; } = Lifter with { Level = Level.L3, StrengthMonths = 40, Gates = 4 };

    /// <summary>The runs from Monday to Sunday in the letters of the layouts: Q, E, L; anything else is none.</summary>
    public static IReadOnlyDictionary<IsoDayOfWeek, RunKind> Runs(string week) => week.Split(' ')
        .Select((run, day) => (Day: (IsoDayOfWeek)(day + 1), Run: run switch { "Q" => RunKind.Key, "E" => RunKind.Easy, "L" => RunKind.Long, _ => RunKind.None }))
        .Where(day => day.Run != RunKind.None)
        .ToDictionary(day => day.Day, day => day.Run);

    public static Race Race(int weeks, string distance = "10k", RacePriority priority = RacePriority.A) =>
        new(Monday.PlusWeeks(weeks).PlusDays(-1), RaceDistance.Parse(distance)!.Value, priority);

    public static Runner Racing(this Runner runner, params Race[] races) => runner with { Races = races };

    public static Quantity Number(string rule, string name) => RealContent.Load.Rulebook[new RuleId(rule)].Number(name);

    /// <summary>The days of the first weeks, each week from Monday to Sunday.</summary>
    public static IReadOnlyList<IReadOnlyList<Card>> Weeks(Runner runner, int weeks, Diary? diary = null) =>
        [.. Coach.Plan(runner, diary ?? Diary.Empty, Monday, Monday.PlusWeeks(weeks).PlusDays(-1)).Days.Chunk(7)];

    public static IReadOnlyList<Card> Week(Runner runner, int number, Diary? diary = null) => Weeks(runner, number, diary)[^1];

    /// <summary>The parts of the season with their days, in weeks where they are whole: <c>BASE 4, STR 8</c>.</summary>
    public static string Phases(Runner runner, int weeks)
    {
        var parts = new List<(Phase Phase, int Days)>();

        foreach (var card in Weeks(runner, weeks).SelectMany(week => week))
        {
            if (parts.Count > 0 && parts[^1].Phase == card.Phase)
            {
                parts[^1] = (card.Phase, parts[^1].Days + 1);
            }
            else
            {
                parts.Add((card.Phase, 1));
            }
        }

        return string.Join(", ", parts.Select(part => $"{part.Phase.Code()} {(part.Days % 7 == 0 ? part.Days / 7 : part.Days + "d")}"));
    }

    public static Diary Told(LocalDate date, DiaryDay page) => new(new Dictionary<LocalDate, DiaryDay> { [date] = page });
}
