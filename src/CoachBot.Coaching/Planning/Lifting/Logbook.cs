using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>What the diary tells of an exercise: its sets so far, and the best single lift they let expect (R-PROG-13).</summary>
internal sealed class Logbook(Rulebook rules)
{
    private readonly OneRepMax _maximum = new(rules);

    /// <summary>The sessions in which the exercise was logged before this day, oldest first.</summary>
    public static IReadOnlyList<Exposure> Of(ExerciseId exercise, Diary diary, LocalDate before) =>
    [
        .. diary.Days
            .Where(day => day.Key < before && !day.Value.IsMissed && day.Value.Sets.ContainsKey(exercise))
            .OrderBy(day => day.Key)
            .Select(day => new Exposure(day.Key, [.. day.Value.Sets[exercise].Where(set => set.Seconds is null)]))
            .Where(exposure => exposure.Sets.Count > 0),
    ];

    /// <summary>The best single lift to work with: what was told at first, moved by each logged session; null when nothing is known.</summary>
    public decimal? Maximum(Exercise exercise, Situation situation)
    {
        decimal? best = situation.Runner.Maxima.TryGetValue(exercise.Id, out var told) ? told : null;

        foreach (var exposure in Of(exercise.Id, situation.Diary, situation.Date))
        {
            var found = exposure.Sets
                .Select(set => _maximum.Estimate(set.LoadKg, set.Reps, set.Rir))
                .OfType<MaxEstimate.Found>()
                .Select(estimate => estimate.Kg)
                .DefaultIfEmpty(0)
                .Max();

            best = found > 0 ? _maximum.Smooth(best, found).Value : best;
        }

        return best;
    }
}
