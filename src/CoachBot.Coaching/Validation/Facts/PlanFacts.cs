using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>A plan counted anew: days, weeks, races and the runner's level as they follow from what is written.</summary>
internal sealed class PlanFacts
{
    private static readonly RuleId IntroductionRule = new("R-MAX-09");

    private readonly LocalDate _levelOne;

    public PlanFacts(Plan plan, Catalogue catalogue, Rulebook rules)
    {
        Rules = rules;
        Runner = plan.Runner;

        var known = catalogue.All.ToDictionary(exercise => exercise.Id);
        Unknown = [.. plan.Days.SelectMany(day => day.Items.Where(item => !known.ContainsKey(item.Exercise)).Select(item => (day.Date, item)))];
        Days = [.. plan.Days.OrderBy(day => day.Date).Select(day => new DayFacts(
            day,
            [.. day.Items.Where(item => known.ContainsKey(item.Exercise)).Select(item => new ItemFacts(item, known[item.Exercise]))]))];
        Races = [.. AllRaces(plan).OrderBy(race => race.Date)];
        Weeks = [.. Days.GroupBy(day => MondayOf(day.Date)).Select(week => new WeekFacts(week.Key, [.. week], Races.Any(race => race.Date >= week.Key.PlusWeeks(-1) && race.Date < week.Key)))];
        _levelOne = LevelOneFrom();
    }

    public Rulebook Rules { get; }

    public Runner Runner { get; }

    public IReadOnlyList<DayFacts> Days { get; }

    public IReadOnlyList<WeekFacts> Weeks { get; }

    public IReadOnlyList<Race> Races { get; }

    /// <summary>What the plan names and the catalogue does not.</summary>
    public IReadOnlyList<(LocalDate Date, CardItem Item)> Unknown { get; }

    public LocalDate FirstDay => Days.Count > 0 ? Days[0].Date : LocalDate.MaxIsoValue;

    public bool IsYoungerThan(int years) => (Runner.Age ?? Runner.AgeGroup?.From) is { } youngest && youngest < years;

    public bool IsAtLeast(int years) => (Runner.Age ?? Runner.AgeGroup?.To ?? Runner.AgeGroup?.From) is { } oldest && oldest >= years;

    public bool IsWithin(Quantity age) => IsAtLeast((int)age.Low) && IsYoungerThan((int)age.High + 1);

    /// <summary>The level of that day: who starts new is a beginner once the introduction is done; history sets the level, gates only open the jumps (section 1).</summary>
    public Level LevelOn(LocalDate date) => Runner.Level == Level.L0 && date >= _levelOne ? Level.L1 : Runner.Level;

    public Quantity Number(RuleId rule, string name) => Rules[rule].Number(name);

    public Quantity? Find(RuleId rule, string name) => Rules[rule].Numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>The share of all contact caps that the runner's age leaves, and the rule that says so.</summary>
    public (RuleId Rule, decimal Share)? AgeShare()
    {
        if (IsAtLeast((int)Number(Ages.Sixties, "from_age").Low))
        {
            return (Ages.Sixties, Number(Ages.Sixties, "contacts_percent").Default / 100);
        }

        return IsAtLeast((int)Number(Ages.Fifties, "age").Low)
            ? (Ages.Fifties, Number(Ages.Fifties, "contacts_percent").Default / 100)
            : null;
    }

    /// <summary>A broken rule, HARD if the rulebook says so.</summary>
    public Violation Break(RuleId rule, LocalDate? date, string found, string allowed, ItemFacts? item = null) =>
        new(date, rule, found, allowed, Rules[rule].IsHard, item?.Exercise.Id);

    /// <summary>The part of a rule that is only preferred.</summary>
    public static Violation Advise(RuleId rule, LocalDate? date, string found, string allowed, ItemFacts? item = null) =>
        new(date, rule, found, allowed, false, item?.Exercise.Id);

    /// <summary>A rule that stands for a HARD one.</summary>
    public static Violation Forbid(RuleId rule, LocalDate? date, string found, string allowed, ItemFacts? item = null) =>
        new(date, rule, found, allowed, true, item?.Exercise.Id);

    private static LocalDate MondayOf(LocalDate date) => date.PlusDays(IsoDayOfWeek.Monday - date.DayOfWeek);

    // A race day that the runner's list does not know is a race all the same, of no great importance.
    private static IEnumerable<Race> AllRaces(Plan plan) => plan.Runner.Races.Concat(
        plan.Days
            .Where(day => day.Run == RunKind.Race && plan.Runner.Races.All(race => race.Date != day.Date))
            .Select(day => new Race(day.Date, default, RacePriority.B)));

    private LocalDate LevelOneFrom()
    {
        var weeks = Number(IntroductionRule, "weeks").Whole;
        var done = Days.Where(day => day.IsMain).Select(day => day.Date).ElementAtOrDefault(Number(IntroductionRule, "sessions").Whole - 1);

        if (done == default)
        {
            return LocalDate.MaxIsoValue;
        }

        return LocalDate.Max(done.PlusDays(1), FirstDay.PlusWeeks(weeks));
    }
}
