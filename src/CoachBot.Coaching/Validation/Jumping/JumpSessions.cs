using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-11: jump sessions a week.</summary>
internal sealed class JumpSessions : IPlanRule
{
    private static readonly RuleId Rule = new("R-PLYO-11");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var most = plan.Number(Rule, "sessions").High;

        return plan.Weeks
            .Where(week => week.JumpSessions > most)
            .Select(week => plan.Break(Rule, week.Start, Say.Number(week.JumpSessions), Say.Number(most)));
    }
}
