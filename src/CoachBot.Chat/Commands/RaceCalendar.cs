using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>The races of a runner: one a day, and one goal in any six weeks.</summary>
internal static class RaceCalendar
{
    private const int DaysAroundAGoal = 42;

    /// <summary>The races with this one, a goal unless another goal is near, instead of what stood on its day.</summary>
    public static IReadOnlyList<Race> With(IReadOnlyList<Race> races, LocalDate date, RaceDistance distance)
    {
        var others = races.Where(race => race.Date != date).ToList();
        var isNearGoal = others.Exists(race => race.Priority == RacePriority.A && Math.Abs(Period.DaysBetween(race.Date, date)) < DaysAroundAGoal);

        return [.. others.Append(new Race(date, distance, isNearGoal ? RacePriority.B : RacePriority.A)).OrderBy(race => race.Date)];
    }
}
