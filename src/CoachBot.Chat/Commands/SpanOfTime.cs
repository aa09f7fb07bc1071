using CoachBot.Chat.Meanings;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>The days of a stretch of time as people name it, both ends included.</summary>
internal readonly record struct SpanOfTime(LocalDate From, LocalDate To)
{
    public static SpanOfTime Of(TimeSpanWord word, LocalDate today)
    {
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        var first = new LocalDate(today.Year, today.Month, 1);

        return word switch
        {
            TimeSpanWord.ThisWeek => new(monday, monday.PlusDays(6)),
            TimeSpanWord.LastWeek => new(monday.PlusDays(-7), monday.PlusDays(-1)),
            TimeSpanWord.NextWeek => new(monday.PlusDays(7), monday.PlusDays(13)),
            TimeSpanWord.ThisMonth => new(first, first.PlusMonths(1).PlusDays(-1)),
            TimeSpanWord.LastMonth => new(first.PlusMonths(-1), first.PlusDays(-1)),
            TimeSpanWord.ThisYear => new(new(today.Year, 1, 1), new(today.Year, 12, 31)),
            TimeSpanWord.LastYear => new(new(today.Year - 1, 1, 1), new(today.Year - 1, 12, 31)),
            _ => new(LocalDate.MinIsoValue, today),
        };
    }

    public bool Holds(LocalDate date) => date >= From && date <= To;
}
