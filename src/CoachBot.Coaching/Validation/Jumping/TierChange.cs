using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>
/// R-PLYO-13: harder jumps come after weeks and sessions of the tier below, and with fewer contacts at first.
/// What the plan's first week with jumps holds is known already; the first hops and the first real jumps have gates of their own.
/// </summary>
internal sealed class TierChange : IPlanRule
{
    private const int FirstRealJumps = 2;

    private static readonly RuleId Rule = new("R-PLYO-13");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var jumps = plan.Days.Where(day => day.TopTier >= 0).ToList();

        if (jumps.Count == 0)
        {
            return [];
        }

        var known = jumps.Where(day => day.Date < jumps[0].Date.PlusWeeks(1)).Max(day => day.TopTier);
        var top = jumps.Max(day => day.TopTier);

        return Enumerable.Range(known + 1, top - known)
            .Where(tier => tier >= FirstRealJumps && jumps.Any(day => Holds(day, tier)))
            .SelectMany(tier => OfTier(plan, jumps, tier));
    }

    private static IEnumerable<Violation> OfTier(PlanFacts plan, IReadOnlyList<DayFacts> jumps, int tier)
    {
        var first = jumps.First(day => Holds(day, tier)).Date;
        var below = jumps.Where(day => day.Date < first && Holds(day, tier - 1)).Select(day => day.Date).ToList();
        var weeks = plan.Number(Rule, "weeks").Whole;
        var sessions = tier > FirstRealJumps ? plan.Number(Rule, "sessions").Whole : 0;

        if (below.Count < sessions || below.Count == 0 || below[0] > first.PlusWeeks(-weeks))
        {
            yield return plan.Break(
                Rule,
                first,
                $"T{tier} after {below.Count} sessions of T{tier - 1}" + (below.Count > 0 ? $" in {Period.DaysBetween(below[0], first)} days" : ""),
                $"{Math.Max(sessions, 1)} sessions in {weeks} weeks");
        }

        if (TooMany(plan, first) is { } tooMany)
        {
            yield return tooMany;
        }
    }

    private static Violation? TooMany(PlanFacts plan, LocalDate first)
    {
        var week = plan.Weeks.Last(week => week.Start <= first);
        var before = plan.Weeks.LastOrDefault(other => other.Monday < week.Monday && other.IsUsual && other.JumpContacts > 0);
        var most = before?.JumpContacts * (1 - (plan.Number(Rule, "first_week_cut").Default / 100));

        return week.JumpContacts > most
            ? plan.Break(Rule, first, $"{week.JumpContacts} contacts in the first week of a tier", Say.Number(decimal.Floor(most.Value)))
            : null;
    }

    private static bool Holds(DayFacts day, int tier) => day.Items.Any(item => item.Tier == tier);
}
