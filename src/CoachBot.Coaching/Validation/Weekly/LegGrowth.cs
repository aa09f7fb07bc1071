using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-PROG-08: how fast the leg sets of a week may grow over the last usual week.</summary>
internal sealed class LegGrowth : IPlanRule
{
    private static readonly RuleId Rule = new("R-PROG-08");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var rise = plan.Number(Rule, "weekly_rise_percent").Default;
        var returnWeeks = plan.Number(Rule, "return_weeks").High;
        WeekFacts? last = null;

        foreach (var week in plan.Weeks)
        {
            var isRamp = week.IsIn(Phase.Return) && plan.Weeks.Count(other => other.IsIn(Phase.Return) && other.Monday <= week.Monday) <= returnWeeks;
            var most = last?.LegSets * (1 + (rise / 100));

            if (!isRamp && week.LegSets > most)
            {
                yield return plan.Break(Rule, week.Start, $"{week.LegSets} leg sets", Say.Number(decimal.Floor(most.Value)));
            }

            last = week.IsUsual && week.LegSets > 0 ? week : last;
        }
    }
}
