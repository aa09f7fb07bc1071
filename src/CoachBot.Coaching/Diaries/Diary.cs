using NodaTime;

namespace CoachBot.Coaching.Diaries;

/// <summary>
/// What happened in training, as far as it was told. A planned session of which nothing is written counts as done as planned.
/// </summary>
/// <param name="Days">The days of which something is known.</param>
public sealed record Diary(IReadOnlyDictionary<LocalDate, DiaryDay> Days)
{
    /// <summary>Nothing was told.</summary>
    public static Diary Empty { get; } = new(new Dictionary<LocalDate, DiaryDay>());

    /// <summary>What is known of this day; an empty page when nothing is.</summary>
    public DiaryDay On(LocalDate date) => Days.TryGetValue(date, out var day) ? day : DiaryDay.Blank;

    /// <summary>The same diary with another page for this day.</summary>
    public Diary With(LocalDate date, DiaryDay day) => new(new Dictionary<LocalDate, DiaryDay>(Days) { [date] = day });

    /// <summary>The same diary, with these days' sessions not done.</summary>
    public Diary Missing(IEnumerable<LocalDate> dates)
    {
        var days = new Dictionary<LocalDate, DiaryDay>(Days);

        foreach (var date in dates)
        {
            days[date] = On(date) with { IsMissed = true };
        }

        return new Diary(days);
    }

    /// <summary>The highest jump gate that was passed until this day, 0 when none was.</summary>
    public int GateOn(LocalDate date) =>
        Days.Where(day => day.Key <= date).Select(day => day.Value.GatePassed ?? 0).DefaultIfEmpty(0).Max();
}
