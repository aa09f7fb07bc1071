using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>R-RET-06: nothing on days of illness.</summary>
internal sealed class Illness : IPlanRule
{
    private static readonly RuleId Rule = new("R-RET-06");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from illness in plan.Runner.Illnesses
        from day in plan.Days
        where day.Date >= illness.From && (illness.Until is null || day.Date <= illness.Until) && !day.IsRest
        select plan.Break(Rule, day.Date, "a session while ill", $"{plan.Number(Rule, "sessions").Whole} sessions");
}
