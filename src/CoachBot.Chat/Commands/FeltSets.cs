using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Runners;

namespace CoachBot.Chat.Commands;

/// <summary>
/// A word on the whole session as sets of its exercises: done as planned, with less or more in reserve, so that the next loads follow
/// (R-PROG-05). What was told of a set itself stays.
/// </summary>
internal sealed class FeltSets(Catalogue catalogue)
{
    private const int Step = 2;

    /// <summary>The day with the sets of its card marked.</summary>
    public DiaryDay Marked(DiaryDay day, Card card, Runner runner, Feeling feeling)
    {
        var sets = new Dictionary<ExerciseId, IReadOnlyList<SetResult>>(day.Sets);

        foreach (var item in card.Items.Where(IsCounted).DistinctBy(item => item.Exercise))
        {
            var planned = item.Rir!.Value;

            if (sets.TryGetValue(item.Exercise, out var told) && told.Count > 0)
            {
                sets[item.Exercise] = [.. told.Select(set => IsOpen(set) ? set with { Rir = Reserve(planned, feeling), IsRirAssumed = true } : set)];
            }
            else if (item.LoadKg is not null || !catalogue[item.Exercise].Needs.IsLoadableWith(runner.Equipment))
            {
                sets[item.Exercise] = [.. Enumerable.Repeat(Assumed(item, Reserve(planned, feeling)), item.Sets)];
            }
        }

        return day with { Sets = sets };
    }

    /// <summary>Whether the word changes a load: what was told of a set's own effort goes before it.</summary>
    public static bool IsLoaded(DiaryDay day) => day.Sets.Values.Any(sets => sets.Any(set => set is { LoadKg: > 0, IsRirAssumed: true }));

    private static bool IsCounted(CardItem item) => item is { Reps: not null, Rir: not null, Tier: null } && item.Block != Block.Warmup;

    private static SetResult Assumed(CardItem item, int reserve) =>
        new(item.LoadKg ?? 0, item.Reps!.Value, reserve) { IsAssumed = true, IsRirAssumed = true };

    // Nothing was said of the set's effort, or only such a word before.
    private static bool IsOpen(SetResult set) => set.Seconds is null && (set.Rir is null || set.IsRirAssumed);

    private static int Reserve(int planned, Feeling feeling) => feeling switch
    {
        Feeling.Hard => Math.Max(0, planned - Step),
        Feeling.Easy => planned + Step,
        _ => planned,
    };
}
