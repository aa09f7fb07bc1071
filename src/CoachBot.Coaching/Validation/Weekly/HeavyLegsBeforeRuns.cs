using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-CON-01: heavy legs stay clear of the next key or long run; how clear of a race, R-TAP-04 tells.</summary>
internal sealed class HeavyLegsBeforeRuns : IPlanRule
{
    private static readonly RuleId Rule = new("R-CON-01");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var least = plan.Number(Rule, "gap_minimum").Low;
        var usual = plan.Number(Rule, "gap").Low;

        foreach (var day in plan.Days.Where(day => day.IsMain && day.LegSets > 0))
        {
            if (plan.Days.FirstOrDefault(run => run.Date > day.Date && run.Day.Run is RunKind.Key or RunKind.Long) is not { } next)
            {
                continue;
            }

            var hours = Clock.FromSessionToRun(day.Date, next.Date);
            var found = $"{hours} h before the run of {Say.Date(next.Date)}";

            if (hours < least)
            {
                yield return plan.Break(Rule, day.Date, found, $"{Say.Number(least)} h");
            }

            // A long run at an easy pace may find the legs a little tired (section 18, checks).
            else if (hours < usual && next.Day.Run == RunKind.Key)
            {
                yield return PlanFacts.Advise(Rule, day.Date, found, $"{Say.Number(usual)} h");
            }
        }
    }
}
