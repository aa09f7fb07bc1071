using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Health;

/// <summary>How an injury counts: by the kind of pain, and by its score.</summary>
internal static class Hurt
{
    private static readonly RuleId GreenRule = new("R-PAIN-01");
    private static readonly RuleId RedRule = new("R-PAIN-03");

    public static bool IsBone(Injury injury) => injury.Kind == InjuryKind.Bone && !(injury.Cleared && injury.Pain == 0);

    public static bool IsRed(PlanFacts plan, Injury injury) => !IsBone(injury) && injury.Pain > plan.Number(RedRule, "above").High;

    public static bool IsAmber(PlanFacts plan, Injury injury) =>
        !IsBone(injury) && !IsRed(plan, injury) && injury.Pain > plan.Number(GreenRule, "pain").High;

    public static Caution? Of(ItemFacts item, BodyArea area) => item.Exercise.Cautions.TryGetValue(area, out var caution) ? caution : null;
}
