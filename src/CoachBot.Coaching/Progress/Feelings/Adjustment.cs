using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>What today's body changes about what was planned; it only ever takes away.</summary>
/// <param name="Reasons">The rules that decided; empty when nothing was asked.</param>
public sealed record Adjustment(IReadOnlyList<RuleId> Reasons)
{
    /// <summary>Nothing changes.</summary>
    public static Adjustment None { get; } = new([]);

    /// <summary>Added to the sets of an exercise, 0 or less; one set always stays.</summary>
    public int SetsDelta { get; init; }

    /// <summary>What loads are multiplied by, above 0 and up to 1.</summary>
    public decimal LoadFactor { get; init; } = 1;

    /// <summary>What contacts are multiplied by, 0-1.</summary>
    public decimal ContactFactor { get; init; } = 1;

    /// <summary>Added to the repetitions in reserve, 0 or more.</summary>
    public int RirDelta { get; init; }

    /// <summary>Added to the highest tier of jumps, 0 or less.</summary>
    public int TierDelta { get; init; }

    /// <summary>The lowest tier of jumps that is forbidden, 0-5; null when none is.</summary>
    public int? NoJumpsFromTier { get; init; }

    /// <summary>The heaviest load allowed in percent of the maximum, 0-100; null when nothing limits.</summary>
    public decimal? TopLoadPercent { get; init; }

    /// <summary>Whether nothing may grow: no more load, repetitions or sets than last time.</summary>
    public bool HoldsProgress { get; init; }

    /// <summary>Whether exercises for the area or muscles in question are left out.</summary>
    public bool LeavesAreaOut { get; init; }

    /// <summary>Whether a short light card or rest replaces the session.</summary>
    public bool IsLightDayOnly { get; init; }

    /// <summary>The stricter of the two in everything; a load or set is not taken away twice.</summary>
    public Adjustment And(Adjustment other) => new([.. Reasons.Union(other.Reasons)])
    {
        SetsDelta = Math.Min(SetsDelta, other.SetsDelta),
        LoadFactor = Math.Min(LoadFactor, other.LoadFactor),
        ContactFactor = Math.Min(ContactFactor, other.ContactFactor),
        RirDelta = Math.Max(RirDelta, other.RirDelta),
        TierDelta = Math.Min(TierDelta, other.TierDelta),
        NoJumpsFromTier = Lower(NoJumpsFromTier, other.NoJumpsFromTier),
        TopLoadPercent = Lower(TopLoadPercent, other.TopLoadPercent),
        HoldsProgress = HoldsProgress || other.HoldsProgress,
        LeavesAreaOut = LeavesAreaOut || other.LeavesAreaOut,
        IsLightDayOnly = IsLightDayOnly || other.IsLightDayOnly,
    };

    private static T? Lower<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is null || (other is { } second && second.CompareTo(one.Value) < 0) ? other : one;
}
