using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Racing;

/// <summary>R-TAP-09: the week of a race that is not the goal.</summary>
internal sealed class SmallRace : IPlanRule
{
    private static readonly RuleId Rule = new("R-TAP-09");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var cut = plan.Number(Rule, "volume_cut_percent").Low;
        var tier = plan.Number(Rule, "top_tier").Whole;

        foreach (var race in plan.Races.Where(race => race.Priority == RacePriority.B))
        {
            var first = Countdown.FirstDayOfWeek(race, weeksOut: 1);
            var found = Countdown.LegSetsOfWeek(plan, race, weeksOut: 1);
            var most = Countdown.UsualBefore(plan, first) is { } usual ? decimal.Ceiling(usual.LegSets * (1 - (cut / 100))) : decimal.MaxValue;

            if (found > most)
            {
                yield return plan.Break(Rule, first, $"{found} leg sets", Say.Number(most));
            }

            foreach (var day in plan.Days.Where(day => day.Date >= first && day.Date <= race.Date && day.TopTier > tier))
            {
                yield return plan.Break(Rule, day.Date, $"T{day.TopTier}", $"T{tier}");
            }
        }
    }
}
