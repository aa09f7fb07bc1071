using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-03 and R-PLYO-06: jump contacts a week, and the ceiling for anybody.</summary>
internal sealed class WeeklyContacts : IPlanRule
{
    private static readonly RuleId LevelRule = new("R-PLYO-03");
    private static readonly RuleId CeilingRule = new("R-PLYO-06");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var ceiling = plan.Number(CeilingRule, "contacts").Whole;

        foreach (var week in plan.Weeks)
        {
            if (JumpCap.Check(plan, LevelRule, "contacts", week.Start, week.JumpContacts) is { } overLevel)
            {
                yield return overLevel;
            }

            if (week.JumpContacts > ceiling)
            {
                yield return plan.Break(CeilingRule, week.Start, Say.Number(week.JumpContacts), Say.Number(ceiling));
            }
        }
    }
}
