using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-04: weighted jump contacts a week.</summary>
internal sealed class WeeklyJumpLoad : IPlanRule
{
    private const int HighestTier = 5;

    private static readonly RuleId Rule = new("R-PLYO-04");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var factors = Enumerable.Range(0, HighestTier + 1).Select(tier => plan.Number(Rule, $"load_factor.T{tier}").Default).ToList();

        foreach (var week in plan.Weeks)
        {
            var load = week.Days.SelectMany(day => day.Items).Where(item => item.Tier >= 0).Sum(item => item.Contacts * factors[item.Tier]);
            var cap = plan.Number(Rule, $"units.{plan.LevelOn(week.Start)}").High;

            if (cap > 0 && load > cap)
            {
                yield return plan.Break(Rule, week.Start, $"{Say.Number(load)} WCU", Say.Number(cap));
            }
        }
    }
}
