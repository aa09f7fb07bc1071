using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>A planned exercise next to what the catalogue says of it.</summary>
internal sealed class ItemFacts(CardItem item, Exercise exercise)
{
    /// <summary>A hard set is a working set with this many repetitions in reserve or fewer (training rules, section 1).</summary>
    private const int HardSetRir = 4;

    public CardItem Item => item;

    public Exercise Exercise => exercise;

    public int Sets => item.Sets;

    /// <summary>Whether the sets are told; some published programmes name the exercise alone.</summary>
    public bool IsCounted => item.Sets > 0;

    public int Tier { get; } = exercise.Tier ?? -1;

    /// <summary>Contacts of tier 1 and above, counted anew; drills in seconds or metres are taken at their word.</summary>
    public int Contacts { get; } = exercise.Tier is null or 0 ? 0 : Counted(item, exercise) ?? item.Contacts;

    public bool IsWork => item.Block is Block.Explosive or Block.Strength or Block.Calf or Block.Trunk or Block.Upper;

    public bool IsLegs => exercise.Pattern is Pattern.KneeExtension or Pattern.Hamstring or Pattern.Calf || IsMultiJoint;

    public bool IsCalf => exercise.Pattern == Pattern.Calf;

    public bool IsMultiJoint => IsExplosive || exercise.Pattern is Pattern.Squat or Pattern.SingleLegSquat or Pattern.Hinge;

    public bool IsExplosive =>
        exercise.Pattern is Pattern.ExplosiveSquat or Pattern.ExplosiveSingleLeg or Pattern.ExplosiveHinge or Pattern.ExplosivePull;

    public bool IsLegWork => IsWork && IsLegs;

    public bool IsHard => IsLegWork && (item.Rir is null || item.Rir <= HardSetRir);

    /// <summary>Movement without load: what a rest day may hold.</summary>
    public bool IsEasyMovement => exercise.Tier is null
        && exercise.Pattern is Pattern.Mobility or Pattern.Recovery or Pattern.Balance or Pattern.Drill;

    public static int? Counted(CardItem item, Exercise exercise) =>
        item.Reps is { } reps ? item.Sets * reps * exercise.Contacts * (item.PerSide ? 2 : 1) : null;
}
