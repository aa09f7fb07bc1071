using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Finds the next date that fits what was said of it.</summary>
internal static class Calendar
{
    private const int MonthsAhead = 24;

    /// <summary>The date, or null when there is no such day.</summary>
    public static LocalDate? Date(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>The next such day of the year from today on.</summary>
    public static LocalDate? Next(LocalDate today, int month, int day) =>
        Enumerable.Range(today.Year, 5).Select(year => Date(year, month, day)).FirstOrDefault(date => date >= today);

    /// <summary>The next such day of a month from today on; on this weekday if one was said.</summary>
    public static LocalDate? NextDay(LocalDate today, int day, IsoDayOfWeek? weekday)
    {
        var dates = Enumerable.Range(0, MonthsAhead)
            .Select(month => today.With(DateAdjusters.StartOfMonth).PlusMonths(month))
            .Select(month => Date(month.Year, month.Month, day))
            .Where(date => date >= today)
            .ToList();

        return dates.FirstOrDefault(date => date!.Value.DayOfWeek == weekday) ?? dates.FirstOrDefault();
    }

    /// <summary>A weekday of a month, counted from 1; -1 is the last.</summary>
    public static LocalDate? Nth(LocalDate today, int month, IsoDayOfWeek weekday, int number) =>
        Enumerable.Range(today.Year, 3).Select(year => NthOf(year, month, weekday, number)).FirstOrDefault(date => date >= today);

    /// <summary>The end of the month.</summary>
    public static LocalDate EndOfMonth(LocalDate date) => date.With(DateAdjusters.EndOfMonth);

    private static LocalDate? NthOf(int year, int month, IsoDayOfWeek weekday, int number)
    {
        var first = new LocalDate(year, month, 1);
        var date = number < 0
            ? EndOfMonth(first).With(DateAdjusters.PreviousOrSame(weekday))
            : first.With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(number - 1);

        return date.Month == month ? date : null;
    }
}
