using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Weekly;

/// <summary>R-DEL-01: after how many loading weeks a lighter one must come.</summary>
internal sealed class DeloadCadence : IPlanRule
{
    private static readonly RuleId Rule = new("R-DEL-01");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var loading = 0;
        var isReturn = false;

        foreach (var week in plan.Weeks)
        {
            if (!week.IsUsual || week.MainSessions == 0)
            {
                loading = 0;

                continue;
            }

            isReturn = loading == 0 ? week.IsIn(Phase.Return) : isReturn;
            loading++;
            var most = Most(plan, week, isReturn);

            if (loading == most + 1)
            {
                yield return plan.Break(Rule, week.Start, $"{loading} weeks without a lighter one", Say.Number(most));
            }
        }
    }

    private static int Most(PlanFacts plan, WeekFacts week, bool isReturn)
    {
        if (isReturn)
        {
            return plan.Number(Rule, "first_after_return").Whole - 1;
        }

        if (plan.IsAtLeast(plan.Number(Rule, "careful_from_age").Whole))
        {
            return (int)plan.Number(Rule, "loading_weeks_careful").High;
        }

        return (int?)plan.Find(Rule, $"every_advanced.{plan.LevelOn(week.Start)}")?.High - 1 ?? plan.Number(Rule, "loading_weeks").Whole;
    }
}
