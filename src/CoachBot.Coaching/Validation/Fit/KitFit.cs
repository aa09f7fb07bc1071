using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Fit;

/// <summary>C-KIT: the runner owns what an exercise needs.</summary>
internal sealed class KitFit : IPlanRule
{
    private static readonly RuleId Rule = new("C-KIT");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        from item in day.Items
        where !item.Exercise.Needs.IsMetBy(plan.Runner.Equipment)
        select PlanFacts.Advise(Rule, day.Date, "not owned", Needed(item), item);

    private static string Needed(ItemFacts item) =>
        string.Join(", ", item.Exercise.Needs.Groups.Select(group => string.Join(" or ", group))).ToLowerInvariant();
}
