using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Progress;

namespace CoachBot.Chat.Commands;

/// <summary>The sets that a runner tells of; what they leave out was done as planned.</summary>
internal static class LoggedSets
{
    private const decimal KgOfAPound = 0.45359237m;
    private const int MostSets = 20;
    private const int MostReps = 300;
    private const int MostSeconds = 3600;
    private const decimal MostKg = 600;
    private const int TopEffort = 10;

    /// <summary>The sets; empty when it was not said how many, or how many repetitions.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="planned">What the day's card says of the exercise; null when it is not on it.</param>
    public static IReadOnlyList<SetResult> Of(Details said, CardItem? planned)
    {
        var count = said.Sets ?? (said.Reps.Count > 0 || said.Seconds is not null ? Math.Max(1, said.Reps.Count) : planned?.Sets ?? 0);
        var seconds = said.Reps.Count > 0 ? null : said.Seconds ?? planned?.Seconds;
        IReadOnlyList<int> reps = said.Reps.Count > 0 ? said.Reps
            : seconds is not null ? [0]
            : planned?.Reps is { } usual ? [usual]
            : [];

        return reps.Count switch
        {
            0 => [],
            1 => [.. Enumerable.Repeat(Set(reps[0], seconds, said, planned), Math.Clamp(count, 0, MostSets + 1))],
            _ => [.. reps.Select(each => Set(each, null, said, planned))],
        };
    }

    /// <summary>Whether somebody may have done these sets; otherwise it is a slip of the finger.</summary>
    public static bool ArePlausible(IReadOnlyList<SetResult> sets) =>
        sets.Count is > 0 and <= MostSets && sets.All(set => set is { Reps: >= 0 and <= MostReps, LoadKg: >= 0 and <= MostKg, Seconds: null or (> 0 and <= MostSeconds) });

    private static SetResult Set(int reps, int? seconds, Details said, CardItem? planned) =>
        new(Kilograms(said) ?? planned?.LoadKg ?? 0, reps, Reserve(said)) { Seconds = seconds };

    private static decimal? Kilograms(Details said) => said.Weight switch
    {
        null => null,
        > MostKg * 10 => MostKg * 10,
        { } weight => said.Unit == WeightUnit.Lb ? Math.Round(weight * KgOfAPound, 2) : weight,
    };

    private static int? Reserve(Details said) =>
        said.Rir is { } rir ? Math.Clamp(rir, 0, TopEffort)
        : said.Rpe is { } effort ? (int)(TopEffort - Math.Clamp(effort, 0, TopEffort))
        : null;
}
