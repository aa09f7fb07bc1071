using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Chat.Deliveries;

/// <summary>
/// When the clock on a runner's wall shows a chosen time. A time that is skipped when clocks go forward comes later by the gap,
/// one that is repeated when they go back comes the first time.
/// </summary>
internal static class WallClock
{
    public static IReadOnlyList<IsoDayOfWeek> EveryDay { get; } =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>The first instant after <paramref name="after"/> at which it is this time on one of these days.</summary>
    public static Instant Next(LocalTime time, IReadOnlyCollection<IsoDayOfWeek> days, DateTimeZone zone, Instant after)
    {
        // From the day before: a gap or a date line can make yesterday's showing come after now.
        for (var date = after.InZone(zone).Date.PlusDays(-1); ; date = date.PlusDays(1))
        {
            if (days.Contains(date.DayOfWeek) && On(date, time, zone) is var due && due > after)
            {
                return due;
            }
        }
    }

    /// <summary>The instant at which it is this time on this date.</summary>
    public static Instant On(LocalDate date, LocalTime time, DateTimeZone zone) =>
        zone.ResolveLocal(date + time, Resolvers.LenientResolver).ToInstant();
}
