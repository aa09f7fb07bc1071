using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>R-MAX-01: the heaviest load of a working set, for each level.</summary>
internal sealed class HeavyLoad : IPlanRule
{
    private static readonly RuleId Rule = new("R-MAX-01");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var firstHeavy = FirstHeavy(plan);

        return
            from day in plan.Days
            let most = Most(plan, day.Date, firstHeavy)
            from item in day.Items
            where LiftZone.IsLift(item) && item.Item.Pct1rm > most
            select plan.Break(Rule, day.Date, $"{Say.Number(item.Item.Pct1rm!.Value)} %", $"{Say.Number(most)} %", item);
    }

    private static decimal Most(PlanFacts plan, LocalDate date, LocalDate firstHeavy)
    {
        var level = plan.LevelOn(date);
        var isFirst = date < firstHeavy.PlusWeeks(plan.Number(Rule, "first_weeks").Whole);

        return (isFirst ? plan.Find(Rule, $"load_first_weeks.{level}")?.High : null)
            ?? plan.Find(Rule, $"load_top.{level}")?.High
            ?? plan.Number(Rule, "load").High;
    }

    private static LocalDate FirstHeavy(PlanFacts plan)
    {
        var low = plan.Find(Rule, $"load_first_weeks.{Level.L1}")?.Low ?? plan.Number(Rule, "load").Low;

        return plan.Days.FirstOrDefault(day => day.Items.Any(item => LiftZone.IsLift(item) && item.Item.Pct1rm >= low))?.Date ?? plan.FirstDay;
    }
}
