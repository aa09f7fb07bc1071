using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>R-PAIN-01, -02, -03 (HARD) and -06: green goes on, amber does less, red stops and is looked at.</summary>
public sealed class PainLight(Rulebook rules)
{
    private const PainSigns RedSigns = PainSigns.Sharp | PainSigns.RisesSetBySet | PainSigns.Limp | PainSigns.Swelling
        | PainSigns.GivesWay | PainSigns.NightOrRest | PainSigns.PinpointOnBone;

    private static readonly RuleId GreenRule = new("R-PAIN-01");
    private static readonly RuleId AmberRule = new("R-PAIN-02");
    private static readonly RuleId RedRule = new("R-PAIN-03");
    private static readonly RuleId BoneRule = new("R-PAIN-06");

    private readonly Rule _green = rules[GreenRule];
    private readonly Rule _amber = rules[AmberRule];
    private readonly Rule _red = rules[RedRule];

    /// <summary>The light of this pain, and what it forbids.</summary>
    public PainVerdict Of(PainReport pain) =>
        IsBone(pain) ? Red(BoneRule, RedRule)
        : Scale.Check(pain.Score) > _red.Number("above").Default || (pain.Signs & RedSigns) != 0 ? Red(RedRule)
        : pain.Score > _green.Number("pain").High || pain.Signs.HasFlag(PainSigns.StifferNextMorning) ? Amber(pain)
        : new(Light.Green, new([GreenRule]), IsReferred: false);

    // The area "shin" means pain of the bone type; foot and hip need one spot and a second sign.
    private static bool IsBone(PainReport pain) =>
        (pain.Area == BodyArea.Shin && (pain.Score > 0 || pain.Signs != PainSigns.None))
        || (pain.Area is BodyArea.Foot or BodyArea.Hip
            && pain.Signs.HasFlag(PainSigns.OneSpot)
            && (pain.Signs & (PainSigns.WorseWithImpact | PainSigns.DoesNotWarmUp)) != 0);

    private PainVerdict Red(params IReadOnlyList<RuleId> reasons) => new(
        Light.Red,
        new(reasons) { LeavesAreaOut = true, HoldsProgress = true, NoJumpsFromTier = _red.Number("no_jumps_from_tier").Whole },
        IsReferred: true);

    // Tendons and kneecaps settle while they work; of anything else nobody knows what it is.
    private PainVerdict Amber(PainReport pain) => new(
        Light.Amber,
        new([AmberRule])
        {
            LoadFactor = 1 - (_amber.Number("cut_percent").Default / 100),
            HoldsProgress = true,
            LeavesAreaOut = !pain.IsKnownTendonOrKneecap,
            NoJumpsFromTier = _amber.Number("no_jumps_from_tier").Whole,
        },
        IsReferred: false)
    {
        AskAgainHours = _amber.Number("recheck_hours").Whole,
        AskAgainDays = _amber.Number("recheck_days").Whole,
    };
}
