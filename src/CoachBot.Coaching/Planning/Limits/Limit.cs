using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Planning.Limits;

/// <summary>What a runner's age, condition and pains leave of the method; two limits together keep the stricter of each.</summary>
internal sealed record Limit
{
    public static Limit None { get; } = new();

    /// <summary>The highest tier of jumps; below 0 not even landings.</summary>
    public int TopTier { get; init; } = 5;

    /// <summary>The share of all contact caps.</summary>
    public decimal ContactShare { get; init; } = 1;

    /// <summary>Contacts of tier 2 and above a session; null when only the level decides.</summary>
    public int? SessionContacts { get; init; }

    public int LeastRir { get; init; }

    public int FewestReps { get; init; } = 1;

    public int MostReps { get; init; } = int.MaxValue;

    public int MostSets { get; init; } = int.MaxValue;

    public decimal MostPercent { get; init; } = 100;

    /// <summary>Days from one main session to the next.</summary>
    public int MainGapDays { get; init; } = 2;

    /// <summary>No heavy work: general strength only.</summary>
    public bool IsGeneralOnly { get; init; }

    /// <summary>Short light cards only.</summary>
    public bool IsLightOnly { get; init; }

    /// <summary>Running counts as impact that is not allowed yet.</summary>
    public bool IsWithoutRuns { get; init; }

    /// <summary>Nothing grows while this holds.</summary>
    public bool HoldsProgress { get; init; }

    /// <summary>Jumps do not grow while something hurts or is not cleared.</summary>
    public bool HoldsJumps { get; init; }

    /// <summary>Areas whose exercises do not grow while this holds.</summary>
    public AreaSet Held { get; init; }

    /// <summary>What loads of exercises for these areas are multiplied by.</summary>
    public decimal LoadFactor { get; init; } = 1;

    public int WarmUpMinutes { get; init; }

    /// <summary>Areas whose exercises to avoid are left out.</summary>
    public AreaSet Avoided { get; init; }

    /// <summary>Areas for which every exercise with a caution is left out.</summary>
    public AreaSet Spared { get; init; }

    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public Limit Because(Reason reason) => this with { Reasons = [.. Reasons, reason] };

    /// <summary>Whether an exercise stays as it is: no more load, repetitions or sets than before.</summary>
    public bool Holds(Exercise exercise)
    {
        var held = Held;

        return HoldsProgress || (!held.IsEmpty && exercise.Cautions.Keys.Any(area => held.Holds(area)));
    }

    /// <summary>Whether an exercise may be given at all.</summary>
    public bool Allows(Exercise exercise)
    {
        if (exercise.Tier > TopTier)
        {
            return false;
        }

        foreach (var (area, caution) in exercise.Cautions)
        {
            if (Spared.Holds(area) || (caution == Caution.Avoid && Avoided.Holds(area)))
            {
                return false;
            }
        }

        return true;
    }

    public Limit And(Limit other) => new()
    {
        TopTier = Math.Min(TopTier, other.TopTier),
        ContactShare = Math.Min(ContactShare, other.ContactShare),
        SessionContacts = SessionContacts is null ? other.SessionContacts : Math.Min(SessionContacts.Value, other.SessionContacts ?? int.MaxValue),
        LeastRir = Math.Max(LeastRir, other.LeastRir),
        FewestReps = Math.Max(FewestReps, other.FewestReps),
        MostReps = Math.Min(MostReps, other.MostReps),
        MostSets = Math.Min(MostSets, other.MostSets),
        MostPercent = Math.Min(MostPercent, other.MostPercent),
        MainGapDays = Math.Max(MainGapDays, other.MainGapDays),
        IsGeneralOnly = IsGeneralOnly || other.IsGeneralOnly,
        IsLightOnly = IsLightOnly || other.IsLightOnly,
        IsWithoutRuns = IsWithoutRuns || other.IsWithoutRuns,
        HoldsProgress = HoldsProgress || other.HoldsProgress,
        LoadFactor = Math.Min(LoadFactor, other.LoadFactor),
        WarmUpMinutes = Math.Max(WarmUpMinutes, other.WarmUpMinutes),
        Avoided = Avoided.And(other.Avoided),
        Spared = Spared.And(other.Spared),
        Held = Held.And(other.Held),
        HoldsJumps = HoldsJumps || other.HoldsJumps,
        Reasons = [.. Reasons, .. other.Reasons],
    };
}
