using NodaTime;
using NodaTime.Text;

namespace CoachBot.Content.Plans;

/// <summary>A day as plans, diaries and the command line write it: 2026-03-02.</summary>
public static class IsoDate
{
    /// <summary>What a date looks like, for whoever wrote another thing.</summary>
    public const string Kind = "a date such as 2026-03-02";

    private const int Earliest = 1901;
    private const int Latest = 2199;

    /// <summary>The day; null when there is none of this name, or when nobody alive could train on it.</summary>
    public static LocalDate? Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= Earliest and <= Latest } date } ? date : null;

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
