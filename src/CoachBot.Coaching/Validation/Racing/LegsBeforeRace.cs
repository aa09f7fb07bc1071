using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Racing;

/// <summary>R-TAP-04: no strength work for the legs in the last hours before any race.</summary>
internal sealed class LegsBeforeRace : IPlanRule
{
    private static readonly RuleId Rule = new("R-TAP-04");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var hours = plan.Number(Rule, "legs").Low;

        return
            from race in plan.Races
            from day in Countdown.DaysTo(plan, race)
            where day.Left * Clock.HoursADay < hours
            from item in day.Day.Items
            where LoadsTheLegs(item)
            select plan.Break(Rule, day.Day.Date, $"{day.Left * Clock.HoursADay} h before the race of {Say.Date(race.Date)}", $"{Say.Number(hours)} h", item);
    }

    // Easy holds for the calf may stay (R-ISO-01); sets counted by repetitions in reserve may not.
    private static bool LoadsTheLegs(ItemFacts item) =>
        item.IsLegs
        && item.Item.Block is not (Block.Warmup or Block.Cooldown or Block.Jumps)
        && (!item.IsCalf || (item.IsHard && item.Item.Rir is not null));
}
