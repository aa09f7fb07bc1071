using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>R-PROG-03: how much load one exercise may gain in a week, in kilograms or in percent; lighter weeks are no measure.</summary>
internal sealed class LoadStep : IPlanRule
{
    private const int Week = 7;

    private static readonly RuleId Rule = new("R-PROG-03");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var rise = 1 + (plan.Number(Rule, "weekly_rise").Default / 100);

        return plan.Days
            .SelectMany(day => day.Items.Select(item => new Use(day, item)))
            .Where(use => use.Item.IsWork || use.Item.Tier >= 0)
            .GroupBy(use => use.Item.Exercise.Id)
            .SelectMany(uses => OfExercise(plan, [.. uses], rise));
    }

    private static List<Violation> OfExercise(PlanFacts plan, IReadOnlyList<Use> uses, decimal rise) =>
        Steps(plan, uses, item => item.Item.LoadKg, "kg", rise) is { Count: > 0 } kilograms
            ? kilograms
            : Steps(plan, uses, item => item.Item.Pct1rm, "%", rise);

    private static List<Violation> Steps(PlanFacts plan, IReadOnlyList<Use> uses, Func<ItemFacts, decimal?> load, string unit, decimal rise)
    {
        var found = new List<Violation>();
        var before = new List<(LocalDate Date, decimal Load)>();

        foreach (var (day, item) in uses)
        {
            if (load(item) is not ({ } now and > 0))
            {
                continue;
            }

            if (Most(before.Where(one => one.Date < day.Date), day.Date, rise) is { } most && now > most)
            {
                found.Add(plan.Break(Rule, day.Date, $"{Say.Number(now)} {unit}", $"{Say.Number(most)} {unit}", item));
            }

            if (!day.Day.Deload)
            {
                before.Add((day.Date, now));
            }
        }

        return found;
    }

    // The most of the week that ends with the last use; each whole week since then may add a step.
    private static decimal? Most(IEnumerable<(LocalDate Date, decimal Load)> before, LocalDate date, decimal rise)
    {
        var earlier = before.ToList();

        if (earlier.Count == 0)
        {
            return null;
        }

        var last = earlier[^1].Date;
        var from = LocalDate.Min(last, date.PlusDays(-Week));
        var most = earlier.Where(one => one.Date >= from).Max(one => one.Load);
        var weeks = Math.Max(1, Period.DaysBetween(last, date) / Week);

        for (var week = 0; week < weeks; week++)
        {
            most *= rise;
        }

        return most;
    }

    private sealed record Use(DayFacts Day, ItemFacts Item);
}
