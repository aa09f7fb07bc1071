using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-05: contacts of low hops, a session and a week.</summary>
internal sealed class LowHops : IPlanRule
{
    private static readonly RuleId Rule = new("R-PLYO-05");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Days.Select(day => JumpCap.Check(plan, Rule, "per_session", day.Date, day.LowHops))
            .Concat(plan.Weeks.Select(week => JumpCap.Check(plan, Rule, "per_week", week.Start, week.LowHops)))
            .OfType<Violation>();
}
