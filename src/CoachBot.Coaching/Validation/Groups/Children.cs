using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Groups;

/// <summary>R-AGE-01: no plan for a child; RF-24, which says so too, is HARD.</summary>
internal sealed class Children : IPlanRule
{
    private static readonly RuleId Rule = new("R-AGE-01");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var age = plan.Number(Rule, "below_age").Whole;

        return plan.IsYoungerThan(age) && plan.Days.FirstOrDefault(day => !day.IsRest) is { } first
            ? [PlanFacts.Forbid(Rule, first.Date, "a plan", $"none under {age}")]
            : [];
    }
}
