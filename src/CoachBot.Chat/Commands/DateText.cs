using System.Globalization;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>A date in words: Thu 5 March.</summary>
internal static class DateText
{
    public static string Of(LocalDate date, Language language) => $"{language.Times.Days[date.DayOfWeek][0]} {InMonth(date, language)}";

    /// <summary>The day and the month alone.</summary>
    public static string InMonth(LocalDate date, Language language)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month).ToLowerInvariant();

        return language.Say(Phrase.DateDay, ("day", date.Day), ("month", language.Say(Phrase.MonthPrefix + month)));
    }

    /// <summary>The same, with the year where it is another than that of today.</summary>
    public static string Of(LocalDate date, LocalDate today, Language language) =>
        date.Year == today.Year ? Of(date, language) : $"{Of(date, language)} {date.Year.ToString(CultureInfo.InvariantCulture)}";
}
