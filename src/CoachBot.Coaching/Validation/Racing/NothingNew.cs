using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Racing;

/// <summary>R-TAP-07: no exercise in the last two weeks before the goal race that the plan did not hold before.</summary>
internal sealed class NothingNew : IPlanRule
{
    private static readonly RuleId Rule = new("R-TAP-07");

    public IEnumerable<Violation> Check(PlanFacts plan) => Countdown.Goals(plan).SelectMany(race => Before(plan, race));

    private static IEnumerable<Violation> Before(PlanFacts plan, Race race)
    {
        var last = race.Date.PlusDays(-plan.Number(Rule, "days").Whole);
        var known = plan.Days.Where(day => day.Date < last).SelectMany(day => day.Items).Select(item => item.Exercise.Id).ToHashSet();

        // A plan that starts so late cannot tell what the runner did before.
        return known.Count == 0
            ? []
            : from day in plan.Days
              where day.Date >= last && day.Date <= race.Date
              from item in day.Items
              where item.Item.Block is not (Block.Warmup or Block.Cooldown) && !item.IsEasyMovement && known.Add(item.Exercise.Id)
              select plan.Break(Rule, day.Date, $"new before the race of {Say.Date(race.Date)}", "known exercises", item);
    }
}
