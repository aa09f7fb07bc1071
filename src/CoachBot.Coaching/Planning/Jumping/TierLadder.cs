using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning.Jumping;

/// <summary>R-PLYO-13 (HARD): a tier is earned by weeks and sessions of the tier below; the gates tell what a runner brings.</summary>
internal sealed class TierLadder(Rulebook rules)
{
    private const int FirstJumps = 2;
    private static readonly RuleId Rule = new("R-PLYO-13");

    private readonly int _weeks = rules[Rule].Number("weeks").Whole;
    private readonly int _sessions = rules[Rule].Number("sessions").Whole;

    /// <summary>The highest tier that the log bears out on this day.</summary>
    public int Earned(JumpLog log, LocalDate date)
    {
        var tier = FirstJumps - 1;

        while (tier + 1 < log.Tiers.Count && IsEarned(log, tier + 1, date))
        {
            tier++;
        }

        return tier;
    }

    private bool IsEarned(JumpLog log, int tier, LocalDate date)
    {
        var below = log.Tiers[tier - 1];

        return log.Tiers[tier].First is not null
            || (tier == FirstJumps && log.IsEmpty)
            || (below.First <= date.PlusWeeks(-_weeks) && below.Sessions >= (tier == FirstJumps ? 1 : _sessions));
    }
}
