using NodaTime;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>Which tiers of jumps a runner has done, since when and how often.</summary>
internal sealed record JumpLog(IReadOnlyList<(LocalDate? First, int Sessions)> Tiers)
{
    private const int TierCount = 6;

    public static JumpLog Empty { get; } = new([.. Enumerable.Repeat(((LocalDate?)null, 0), TierCount)]);

    /// <summary>Whether nothing was jumped yet, so that the gates alone tell what the runner brings.</summary>
    public bool IsEmpty => !IsBegunAnew && Tiers.All(tier => tier.First is null);

    /// <summary>Whether a break took away what had been earned.</summary>
    public bool IsBegunAnew { get; init; }

    /// <summary>The last session with jumps of tier 2 and above, and its highest tier.</summary>
    public (LocalDate Date, int Tier)? Last { get; init; }

    public JumpLog After(DayDraft day)
    {
        var tiers = Tiers.ToArray();

        foreach (var tier in day.Entries.Select(entry => entry.Exercise.Tier).OfType<int>().Distinct())
        {
            tiers[tier] = (tiers[tier].First ?? day.Date, tiers[tier].Sessions + 1);
        }

        return new JumpLog(tiers) { IsBegunAnew = IsBegunAnew, Last = day.JumpContacts > 0 ? (day.Date, day.TopTier) : Last };
    }
}
