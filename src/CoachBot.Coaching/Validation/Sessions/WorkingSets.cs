using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Sessions;

/// <summary>R-DAY-08: working sets of a main session.</summary>
internal sealed class WorkingSets : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-08");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var allowed = plan.Number(Rule, "sets");

        return plan.Days
            .Where(day => day.IsMain && (day.WorkSets > allowed.High || (day.WorkSets < allowed.Low && day.IsCounted && FullSession.Is(day))))
            .Select(day => plan.Break(Rule, day.Date, $"{day.WorkSets} sets", Say.Range(allowed)));
    }
}
