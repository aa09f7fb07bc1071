using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Racing;

/// <summary>Days before a race, and the weeks that end with it.</summary>
internal static class Countdown
{
    private const int Week = 7;

    public static IEnumerable<Race> Goals(PlanFacts plan) => plan.Races.Where(race => race.Priority == RacePriority.A);

    /// <summary>The days of the plan up to and with race day, each with the days left.</summary>
    public static IEnumerable<(DayFacts Day, int Left)> DaysTo(PlanFacts plan, Race race) =>
        plan.Days.Where(day => day.Date <= race.Date).Select(day => (day, Period.DaysBetween(day.Date, race.Date)));

    /// <summary>Leg sets of the week that ends on race day (1), or of the one before (2).</summary>
    public static int LegSetsOfWeek(PlanFacts plan, Race race, int weeksOut) =>
        DaysTo(plan, race).Where(day => (day.Left / Week) + 1 == weeksOut).Sum(day => day.Day.LegSets);

    /// <summary>The last usual week that was over before this day.</summary>
    public static WeekFacts? UsualBefore(PlanFacts plan, LocalDate date) =>
        plan.Weeks.LastOrDefault(week => week.IsUsual && week.LegSets > 0 && week.Monday.PlusWeeks(1) <= date);

    public static LocalDate FirstDayOfWeek(Race race, int weeksOut) => race.Date.PlusDays(1).PlusWeeks(-weeksOut);
}
