using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-DAY-03: the hours between two main sessions, told by the days between them.</summary>
internal sealed class MainGap : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-03");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var isOlder = plan.IsAtLeast(plan.Number(Rule, "older_age").Whole);
        var hours = plan.Number(Rule, isOlder ? "gap_older" : "gap").Default;
        var preferred = plan.IsWithin(plan.Number(Rule, "preferred_age")) ? plan.Number(Rule, "gap_preferred").Default : hours;
        var sessions = plan.Days.Where(day => day.IsMain).ToList();

        foreach (var (before, after) in sessions.Zip(sessions.Skip(1)))
        {
            var gap = Period.DaysBetween(before.Date, after.Date) * Clock.HoursADay;

            if (gap < hours)
            {
                yield return plan.Break(Rule, after.Date, $"{gap} h", $"{Say.Number(hours)} h");
            }
            else if (gap < preferred)
            {
                yield return PlanFacts.Advise(Rule, after.Date, $"{gap} h", $"{Say.Number(preferred)} h");
            }
        }
    }
}
