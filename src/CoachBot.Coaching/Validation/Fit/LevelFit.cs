using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Fit;

/// <summary>C-LEVEL: an exercise is not above the runner's level.</summary>
internal sealed class LevelFit : IPlanRule
{
    private static readonly RuleId Rule = new("C-LEVEL");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from day in plan.Days
        let level = plan.LevelOn(day.Date)
        from item in day.Items
        where item.Exercise.Level > level
        select PlanFacts.Advise(Rule, day.Date, item.Exercise.Level.ToString(), level.ToString(), item);
}
