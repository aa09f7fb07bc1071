using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Groups;

/// <summary>R-AGE-06: sessions, sets, loads and tiers from 60 on; the share of the contact caps is told with the caps.</summary>
internal sealed class Sixties : IPlanRule
{
    private static readonly RuleId MainRule = new("R-DAY-02");

    public IEnumerable<Violation> Check(PlanFacts plan) => plan.IsAtLeast(plan.Number(Ages.Sixties, "from_age").Whole)
        ? Weeks(plan).Concat(plan.Days.SelectMany(day => day.Items.SelectMany(item => Of(plan, day, item))))
        : [];

    private static IEnumerable<Violation> Weeks(PlanFacts plan)
    {
        var most = plan.Number(Ages.Sixties, "sessions_per_week").Whole;
        var usual = plan.Number(MainRule, "main_sessions_few_runs").Whole;

        return plan.Weeks
            .Where(week => week.MainSessions > most && week.MainSessions <= usual)
            .Select(week => plan.Break(Ages.Sixties, week.Start, $"{week.MainSessions} main sessions", Say.Number(most)));
    }

    private static IEnumerable<Violation> Of(PlanFacts plan, DayFacts day, ItemFacts item)
    {
        var sets = plan.Number(Ages.Sixties, "sets");
        var load = plan.Number(Ages.Sixties, "load_percent");
        var tier = plan.Number(Ages.Sixties, plan.Runner.Gates >= 3 && plan.Runner.Level >= Level.L2 ? "top_tier_cleared" : "top_tier").Whole;

        if (item.IsLegWork && item.Sets > sets.High)
        {
            yield return plan.Break(Ages.Sixties, day.Date, $"{item.Sets} sets", Say.Range(sets), item);
        }

        if (item.IsLegWork && item.Item.Pct1rm > load.High)
        {
            yield return plan.Break(Ages.Sixties, day.Date, $"{Say.Number(item.Item.Pct1rm.Value)} %", $"{Say.Range(load)} %", item);
        }

        if (item.Tier > tier)
        {
            yield return plan.Break(Ages.Sixties, day.Date, $"T{item.Tier}", $"T{tier}", item);
        }
    }
}
