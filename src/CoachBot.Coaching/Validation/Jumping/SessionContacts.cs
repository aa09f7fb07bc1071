using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-02: jump contacts a session.</summary>
internal sealed class SessionContacts : IPlanRule
{
    private static readonly RuleId Rule = new("R-PLYO-02");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Days.Select(day => JumpCap.Check(plan, Rule, "contacts", day.Date, day.JumpContacts)).OfType<Violation>();
}
