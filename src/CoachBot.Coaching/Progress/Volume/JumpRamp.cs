using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Volume;

/// <summary>R-PLYO-12 and R-PLYO-13 (HARD): contacts grow slowly, tiers one at a time, never both in one week.</summary>
public sealed class JumpRamp(Rulebook rules)
{
    private static readonly RuleId GrowthRule = new("R-PLYO-12");
    private static readonly RuleId TierRule = new("R-PLYO-13");

    private readonly Rule _growth = rules[GrowthRule];
    private readonly Rule _tier = rules[TierRule];

    /// <summary>Whether the next tier may begin: two weeks and four sessions, quiet and nearly without pain.</summary>
    public Decision<bool> MayRise(JumpRecord record) => new(
        record.Weeks >= _tier.Number("weeks").Default
            && record.Sessions >= _tier.Number("sessions").Default
            && record.WorstPain <= _tier.Number("pain").Default
            && record.LandsQuietly,
        [TierRule]);

    /// <summary>The limits of the coming week.</summary>
    /// <param name="record">What was done at the present tier.</param>
    /// <param name="wishedTier">The tier that level, gates and phase would allow, 0-5.</param>
    public JumpWeek Next(JumpRecord record, int wishedTier)
    {
        if (wishedTier <= record.Tier)
        {
            return new(wishedTier, Grown(record.Contacts), [GrowthRule]);
        }

        return MayRise(record).Value
            ? new(record.Tier + 1, FirstWeek(record.Contacts), [TierRule])
            : new(record.Tier, Grown(record.Contacts), [TierRule, GrowthRule]);
    }

    // Landing practice counts no contacts, so a first week of hops has nothing to be cut from.
    private int? FirstWeek(int contacts) => contacts == 0 ? null : (int)(contacts * (100 - _tier.Number("first_week_cut").Default) / 100);

    private int Grown(int contacts) => Math.Max(
        (int)(contacts * (100 + _growth.Number("growth").Default) / 100),
        contacts + _growth.Number("growth_contacts").Whole);
}
