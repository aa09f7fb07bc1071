using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-DAY-10: how many days a week may hold a key run or a main session.</summary>
internal sealed class HardDays : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-10");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var most = plan.Number(Rule, "hard_days").Whole;

        return plan.Weeks
            .Select(week => (week.Start, Hard: week.Days.Count(day => day.IsMain || day.IsKeyRun)))
            .Where(week => week.Hard > most)
            .Select(week => plan.Break(Rule, week.Start, Say.Number(week.Hard), Say.Number(most)));
    }
}
