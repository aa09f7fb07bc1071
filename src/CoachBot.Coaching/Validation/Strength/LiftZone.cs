using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Strength;

/// <summary>Whether a lift is heavy or general strength: by its percent, or by its repetitions when it has none.</summary>
internal static class LiftZone
{
    private static readonly RuleId HeavyRule = new("R-MAX-01");
    private static readonly RuleId RepsRule = new("R-MAX-02");

    public static bool IsLift(ItemFacts item) => item.IsLegWork && !item.IsCalf && !item.IsExplosive;

    public static bool IsHeavyByPercent(PlanFacts plan, ItemFacts item) =>
        IsLift(item) && item.Item.Pct1rm >= plan.Number(HeavyRule, "load").Low;

    public static bool IsHeavy(PlanFacts plan, ItemFacts item) =>
        IsHeavyByPercent(plan, item)
        || (IsLift(item) && item.Item is { Pct1rm: null, Reps: { } reps } && reps <= plan.Number(RepsRule, "reps").High);

    public static bool IsGeneral(PlanFacts plan, ItemFacts item) =>
        IsLift(item) && item.Item.Block != Block.Explosive && !IsHeavyByPercent(plan, item) && item.Item.Reps > plan.Number(RepsRule, "reps").High;
}
