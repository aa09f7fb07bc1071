using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>The red flags of section 16, each HARD: nothing is planned until a clinician has seen it.</summary>
internal sealed class RedFlags : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Days.FirstOrDefault(day => !day.IsRest) is { } first
            ? plan.Runner.RedFlags.Select(flag => PlanFacts.Forbid(new RuleId(flag), first.Date, "a plan", "none before it is cleared"))
            : [];
}
