using CoachBot.Coaching.Progress.Feelings;
using NodaTime;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>What was told of the last weeks, each list oldest first; days without a word are missing.</summary>
/// <param name="Readiness">The light of each day.</param>
/// <param name="Soreness">The worst soreness of each day, 0-10.</param>
/// <param name="Pain">The pain of one place, each day.</param>
/// <param name="EstimatedMaxima">The estimated maxima in kg of one lift, by session.</param>
public sealed record RecentDays(
    IReadOnlyDictionary<LocalDate, Light> Readiness,
    IReadOnlyDictionary<LocalDate, int> Soreness,
    IReadOnlyList<PainDay> Pain,
    IReadOnlyList<(LocalDate Date, decimal Kg)> EstimatedMaxima);
