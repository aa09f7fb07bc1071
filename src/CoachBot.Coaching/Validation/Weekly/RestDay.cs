using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-DAY-04: a week holds a day with neither strength nor jumps.</summary>
internal sealed class RestDay : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-04");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var needed = plan.Number(Rule, "rest_days").Whole;

        return plan.Weeks
            .Where(week => week.IsWhole)
            .Select(week => (week.Start, RestDays: week.Days.Count(day => day.Items.All(item => item.IsEasyMovement))))
            .Where(week => week.RestDays < needed)
            .Select(week => plan.Break(Rule, week.Start, Say.Number(week.RestDays), Say.AtLeast(needed)));
    }
}
