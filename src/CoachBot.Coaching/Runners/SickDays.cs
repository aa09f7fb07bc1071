using NodaTime;

namespace CoachBot.Coaching.Runners;

/// <summary>A time of illness.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day with any sign; null while it lasts.</param>
public sealed record SickDays(LocalDate From, LocalDate? Until)
{
    /// <summary>Whether a doctor allowed training again, where one has to be asked (R-RET-08).</summary>
    public bool Cleared { get; init; }

    /// <summary>Whether this was a day of it.</summary>
    public bool Holds(LocalDate date) => date >= From && (Until is null || date <= Until);
}
