using NodaTime;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>Hours between days: a plan tells the day only, the layouts of R-WEEK-03 to R-WEEK-10 tell the rest.</summary>
internal static class Clock
{
    public const int HoursADay = 24;

    /// <summary>Strength comes in the evening and runs in the morning, as in the layouts: Friday to Sunday is 36 hours.</summary>
    private const int EveningToMorning = 12;

    public static int FromSessionToRun(LocalDate session, LocalDate run) =>
        (Period.DaysBetween(session, run) * HoursADay) - EveningToMorning;
}
