using NodaTime;

namespace CoachBot.Coaching.Runners;

/// <summary>A time of illness.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day with any sign; null while it lasts.</param>
public sealed record SickDays(LocalDate From, LocalDate? Until);
