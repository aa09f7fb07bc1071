using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Chat.Clubs;

/// <summary>
/// The runner whom a club's session is made for. Nobody knows who joins today: so beginners stay beginners, who begin anew every four
/// weeks, and nobody is believed to have passed a test of jumps or to own a weight on the bar.
/// </summary>
public static class ClubRunner
{
    private const int DaysAWeek = 7;
    private const int WeeksOfBeginners = 4;
    private const int WeeksOfTheExperienced = 12;

    /// <summary>The runner of this level on this day.</summary>
    /// <param name="level">The level.</param>
    /// <param name="group">What an administrator told of the group: equipment, days and minutes.</param>
    /// <param name="date">The day.</param>
    public static Runner Of(ClubLevel level, Runner group, LocalDate date)
    {
        var length = level == ClubLevel.Beginner ? WeeksOfBeginners : WeeksOfTheExperienced;
        var first = group.Since.PlusDays(1).Previous(IsoDayOfWeek.Monday);
        var weeks = Math.Max(0, Period.DaysBetween(first, date)) / DaysAWeek;

        return Runner.Newcomer(first.PlusWeeks(weeks / length * length)) with
        {
            Level = level == ClubLevel.Beginner ? Level.L0 : Level.L2,
            Equipment = group.Equipment,
            RunDays = group.RunDays,
            DaysOff = group.DaysOff,
            Minutes = group.Minutes,
        };
    }
}
