using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Racing;

/// <summary>R-TAP-01: how far leg work shrinks in the last two weeks before the goal race.</summary>
internal sealed class TaperSize : IPlanRule
{
    private static readonly RuleId Rule = new("R-TAP-01");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var cuts = new[] { plan.Number(Rule, "cut_last_week_percent").Low, plan.Number(Rule, "cut_two_weeks_out_percent").Low };

        foreach (var race in Countdown.Goals(plan).Where(race => plan.Days.Count > 0 && race.Date <= plan.Days[^1].Date))
        {
            if (Countdown.UsualBefore(plan, Countdown.FirstDayOfWeek(race, weeksOut: 2)) is not { } usual)
            {
                continue;
            }

            for (var weeksOut = cuts.Length; weeksOut > 0; weeksOut--)
            {
                var most = MayHave(race, weeksOut) ? decimal.Ceiling(usual.LegSets * (1 - (cuts[weeksOut - 1] / 100))) : 0;
                var found = Countdown.LegSetsOfWeek(plan, race, weeksOut);

                if (found > most)
                {
                    yield return plan.Break(Rule, Countdown.FirstDayOfWeek(race, weeksOut), $"{found} leg sets", Say.Number(most));
                }
            }
        }
    }

    // Before a marathon the last week has no loaded leg work at all.
    private static bool MayHave(Race race, int weeksOut) => weeksOut > 1 || !race.Distance.IsMarathonOrLonger;
}
