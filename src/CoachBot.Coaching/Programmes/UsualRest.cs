using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Programmes;

/// <summary>R-PLYO-09, R-EXP-04, R-MAX-05 and R-GEN-05: the rest between sets where a programme leaves it to the rules.</summary>
internal static class UsualRest
{
    private static readonly RuleId JumpRule = new("R-PLYO-09");
    private static readonly RuleId ExplosiveRule = new("R-EXP-04");
    private static readonly RuleId HeavyRule = new("R-MAX-05");
    private static readonly RuleId GeneralRule = new("R-GEN-05");
    private static readonly RuleId HeavyLoadRule = new("R-MAX-01");
    private static readonly RuleId HeavyRepsRule = new("R-MAX-02");

    public static int? Of(CardItem item, Rulebook rules) => item switch
    {
        { Tier: { } tier } => rules[JumpRule].Numbers.TryGetValue($"rest.T{tier}", out var rest) ? rest.Whole : null,
        { Block: Block.Explosive } => rules[ExplosiveRule].Number("rest").Whole,
        _ => rules[IsHeavy(item, rules) ? HeavyRule : GeneralRule].Number("rest").Whole,
    };

    private static bool IsHeavy(CardItem item, Rulebook rules) =>
        item.Pct1rm >= rules[HeavyLoadRule].Number("load").Low || item.Reps <= rules[HeavyRepsRule].Number("reps").High;
}
