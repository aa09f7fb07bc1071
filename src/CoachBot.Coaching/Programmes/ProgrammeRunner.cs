using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Programmes;

/// <summary>
/// Whom a programme is made for. What it does not tell follows from what it asks: the level that its exercises need, the gates
/// of its jumps, and for a study any equipment and a run every day.
/// </summary>
internal static class ProgrammeRunner
{
    public static Runner Of(Programme programme, LocalDate monday, Catalogue catalogue, Rulebook rules)
    {
        var exercises = programme.Weeks
            .SelectMany(week => week.Sessions)
            .SelectMany(session => session.Lines.Concat(session.Jumps))
            .SelectMany(line => line.Exercises)
            .Select(id => catalogue[id])
            .ToList();

        return new Runner
        {
            Since = monday,
            Age = programme.Age,
            Level = programme.Level ?? exercises.Select(exercise => exercise.Level).DefaultIfEmpty(Level.L0).Max(),
            Gates = exercises.Max(exercise => exercise.Tier) ?? 0,
            Equipment = programme.Kind == ProgrammeKind.Published ? Enum.GetValues<Kit>().ToHashSet() : programme.Equipment.ToHashSet(),
            RunDays = programme.Layout is { } layout ? WeekPlaces.Runs(rules.Layout(layout)) : EveryDay(),
            Races = [.. programme.Weeks.Where(week => week.Race is not null).Select(week => Race(programme, week, monday))],
        };
    }

    // Only the goal is known by its distance.
    private static Race Race(Programme programme, ProgrammeWeek week, LocalDate monday)
    {
        var distance = programme.Distances.Select(RaceDistance.Parse).LastOrDefault(distance => distance is not null) ?? default;

        return new Race(monday.PlusWeeks(week.Number).PlusDays(-1), week.Race == RacePriority.A ? distance : default, week.Race!.Value);
    }

    private static Dictionary<IsoDayOfWeek, RunKind> EveryDay() =>
        Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToDictionary(day => day, _ => RunKind.Easy);
}
