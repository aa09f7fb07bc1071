using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Sessions;

/// <summary>R-DAY-07: the order of the blocks, and among the jumps the highest tier first.</summary>
internal sealed class BlockOrder : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-07");

    private static readonly Dictionary<Block, string> Places = new()
    {
        [Block.Warmup] = "warm_up",
        [Block.Jumps] = "jumps",
        [Block.Explosive] = "explosive",
        [Block.Strength] = "heavy_two_leg",
        [Block.Calf] = "hinge_calf",
        [Block.Trunk] = "hip_trunk",
        [Block.Upper] = "hip_trunk",
        [Block.Cooldown] = "cool_down",
    };

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var places = Places.ToDictionary(place => place.Key, place => plan.Number(Rule, $"order.{place.Value}").Default);

        return
            from day in plan.Days
            from pair in day.Items.Zip(day.Items.Skip(1), (before, after) => (before, after))
            where places[pair.after.Item.Block] < places[pair.before.Item.Block] || IsLowerTierFirst(pair.before, pair.after)
            select plan.Break(Rule, day.Date, $"after {pair.before.Exercise.Id}", "before it", pair.after);
    }

    private static bool IsLowerTierFirst(ItemFacts before, ItemFacts after) =>
        before.Item.Block == Block.Jumps && after.Item.Block == Block.Jumps && after.Tier > before.Tier;
}
