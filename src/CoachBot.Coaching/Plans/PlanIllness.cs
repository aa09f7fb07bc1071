using NodaTime;

namespace CoachBot.Coaching.Plans;

/// <summary>A time of illness.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day with any sign; null while it lasts.</param>
public sealed record PlanIllness(LocalDate From, LocalDate? Until);
