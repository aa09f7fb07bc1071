using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>R-PROG-13: who may never test a true best single lift.</summary>
internal sealed class MaximumTests : IPlanRule
{
    private const decimal Everything = 100;

    private static readonly RuleId Rule = new("R-PROG-13");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        from item in day.Items
        where item.IsWork && IsTest(item) && IsForbidden(plan, day)
        select plan.Break(Rule, day.Date, "a true maximum", "an estimate", item);

    private static bool IsTest(ItemFacts item) => item.Item.Reps == 1 && (item.Item.Rir == 0 || item.Item.Pct1rm >= Everything);

    private static bool IsForbidden(PlanFacts plan, DayFacts day) =>
        plan.LevelOn(day.Date) <= Level.L1
        || plan.IsYoungerThan(plan.Number(Rule, "tested_from_age").Whole)
        || plan.Runner.Pregnancy is not null
        || (plan.IsAtLeast((int)plan.Number(Ages.Masters, "age").Low) && (plan.Runner.StrengthMonths ?? 0) == 0);
}
