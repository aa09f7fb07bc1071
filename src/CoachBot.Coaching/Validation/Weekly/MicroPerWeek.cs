using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-DAY-05: how many short sessions a week may hold.</summary>
internal sealed class MicroPerWeek : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-05");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var most = plan.Number(Rule, "micro_sessions").High;

        return plan.Weeks
            .Select(week => (week.Start, Micro: week.Days.Count(day => day.Day.Kind == CardKind.Micro)))
            .Where(week => week.Micro > most)
            .Select(week => plan.Break(Rule, week.Start, Say.Number(week.Micro), Say.Number(most)));
    }
}
