using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using NodaTime;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>The loads of the last weeks, exercise by exercise; those of lighter weeks are no measure and left out.</summary>
internal sealed record LoadBook(IReadOnlyDictionary<ExerciseId, IReadOnlyList<LoadBook.Use>> Uses)
{
    private const int Kept = 4;
    private const int Week = 7;

    public static LoadBook Empty { get; } = new(new Dictionary<ExerciseId, IReadOnlyList<Use>>());

    public LoadBook After(IEnumerable<(LocalDate Date, CardItem Item)> items)
    {
        var uses = new Dictionary<ExerciseId, IReadOnlyList<Use>>(Uses);

        foreach (var (date, item) in items.Where(one => one.Item.Pct1rm is not null || one.Item.LoadKg is not null))
        {
            uses[item.Exercise] = [.. uses.GetValueOrDefault(item.Exercise, []).TakeLast(Kept), new Use(date, item.Pct1rm, item.LoadKg)];
        }

        return new LoadBook(uses);
    }

    /// <summary>R-PROG-03: the most percent and kilograms this exercise may have on a day; null where nothing was lifted yet.</summary>
    public (decimal? Percent, decimal? Kg) Ceiling(ExerciseId exercise, LocalDate date, decimal weeklyRise)
    {
        if (!Uses.TryGetValue(exercise, out var uses))
        {
            return (null, null);
        }

        var last = uses[^1].Date;
        var from = LocalDate.Min(last, date.PlusDays(-Week));
        var recent = uses.Where(use => use.Date >= from && use.Date < date).ToList();

        return (recent.Max(use => use.Percent) * (1 + weeklyRise), recent.Max(use => use.Kg) * (1 + weeklyRise));
    }

    public sealed record Use(LocalDate Date, decimal? Percent, decimal? Kg);
}
