using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-12: how fast jump contacts may grow over the last usual week with jumps.</summary>
internal sealed class JumpGrowth : IPlanRule
{
    private static readonly RuleId Rule = new("R-PLYO-12");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var share = 1 + (plan.Number(Rule, "growth").Default / 100);
        var contacts = plan.Number(Rule, "growth_contacts").Default;
        WeekFacts? last = null;

        foreach (var week in plan.Weeks)
        {
            var most = last is null ? decimal.MaxValue : Math.Max(last.JumpContacts * share, last.JumpContacts + contacts);

            if (week.JumpContacts > most)
            {
                yield return plan.Break(Rule, week.Start, $"{week.JumpContacts} contacts", Say.Number(decimal.Floor(most)));
            }

            last = week.IsUsual && week.JumpContacts > 0 ? week : last;
        }
    }
}
