using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning.Limits;

/// <summary>Step 2, R-PAIN-01 to -06, R-RET-09 and -10: what hurts, or was hurt, is spared or left out.</summary>
internal sealed class PainLimits(Rulebook rules)
{
    private static readonly RuleId GreenRule = new("R-PAIN-01");
    private static readonly RuleId AmberRule = new("R-PAIN-02");
    private static readonly RuleId RedRule = new("R-PAIN-03");
    private static readonly RuleId BoneRule = new("R-PAIN-06");
    private static readonly RuleId InjuryRule = new("R-RET-09");
    private static readonly RuleId BoneStressRule = new("R-RET-10");
    private static readonly Dictionary<BodyArea, RuleId> AreaRules = new()
    {
        [BodyArea.Knee] = new RuleId("R-PFP-01"),
        [BodyArea.Achilles] = new RuleId("R-ACH-01"),
        [BodyArea.Foot] = new RuleId("R-HEEL-01"),
        [BodyArea.Shin] = new RuleId("R-SHIN-01"),
    };

    /// <summary>Where every hop lands first (exercise catalogue, substitution by painful area).</summary>
    private static readonly BodyArea[] TakesImpact = [BodyArea.Achilles, BodyArea.Foot, BodyArea.Shin];

    private readonly decimal _green = rules[GreenRule].Number("pain").High;
    private readonly decimal _red = rules[RedRule].Number("above").Default;
    private readonly int _noJumpsAtAmber = rules[AmberRule].Number("no_jumps_from_tier").Whole;
    private readonly decimal _amberFactor = 1 - (rules[AmberRule].Number("cut_percent").Default / 100);
    private readonly int _noStrongJumps = rules[InjuryRule].Number("from_tier").Whole;
    private readonly int _boneTier = rules[BoneStressRule].Number("top_tier_until_cleared").Whole;

    public Limit Of(Runner runner) => runner.Injuries
        .Select(injury => Of(injury) with { HoldsJumps = !injury.Cleared || injury.Pain > 0 })
        .Concat(runner.Cautions.Select(area => new Limit { Avoided = AreaSet.Of(area) }.Because(For(area))))
        .Aggregate(Limit.None, (all, one) => all.And(one));

    private Limit Of(Injury injury)
    {
        var area = AreaSet.Of(injury.Area);
        var place = Word(injury.Area);

        return injury switch
        {
            { Kind: InjuryKind.Bone } when !(injury.Cleared && injury.Pain == 0) =>
                new Limit { TopTier = 0, Avoided = area, Spared = area, IsLightOnly = true }
                    .Because(new Reason(BoneRule, Decider.Pain, place)).Because(new Reason(RedRule, Decider.Pain, place)),
            _ when injury.Pain > _red =>
                new Limit { TopTier = 0, Avoided = area, Spared = area, IsLightOnly = true }.Because(new Reason(RedRule, Decider.Pain, place)),
            { Kind: InjuryKind.BoneStress, Cleared: false } =>
                new Limit { TopTier = _boneTier, Avoided = area, Spared = injury.Pain > _green ? area : default, IsGeneralOnly = true }
                    .Because(new Reason(BoneStressRule, Decider.Pain, place)),
            _ when injury.Pain > _green => Amber(injury, area, place),
            { Cleared: false } => new Limit { Avoided = area, TopTier = _noStrongJumps - 1 }.Because(For(injury.Area)),
            { Pain: > 0 } => new Limit { Avoided = area }.Because(For(injury.Area)),
            _ => Limit.None,
        };
    }

    // A tendon or kneecap settles while it works; of anything else nobody knows what it is.
    private Limit Amber(Injury injury, AreaSet area, string place) => new Limit
    {
        TopTier = TakesImpact.Contains(injury.Area) ? 0 : _noJumpsAtAmber - 1,
        Avoided = area,
        Held = area,
        Spared = injury.Kind is InjuryKind.Tendon or InjuryKind.Kneecap ? default : area,
        LoadFactor = _amberFactor,
    }.Because(new Reason(AmberRule, Decider.Pain, place));

    private static Reason For(BodyArea area) => new(AreaRules.GetValueOrDefault(area, InjuryRule), Decider.Pain, Word(area));

    private static string Word(BodyArea area) => area.ToString().ToLowerInvariant();
}
