using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Exercises;

/// <summary>One exercise of the catalogue; its names and cues live with the languages.</summary>
/// <param name="Id">Its stable key.</param>
/// <param name="Pattern">The movement it trains.</param>
/// <param name="Plane">The plane it moves in.</param>
/// <param name="Muscles">The muscles that work most.</param>
/// <param name="Needs">The equipment it needs.</param>
/// <param name="Side">Both sides together, or one at a time.</param>
/// <param name="Level">The lowest level that may receive it.</param>
/// <param name="Cautions">Areas that change or forbid it.</param>
/// <param name="Prescription">The RX code of its default dose.</param>
public sealed record Exercise(
    ExerciseId Id,
    Pattern Pattern,
    Plane Plane,
    IReadOnlyList<string> Muscles,
    KitNeed Needs,
    Side Side,
    Level Level,
    IReadOnlyDictionary<BodyArea, Caution> Cautions,
    string Prescription)
{
    /// <summary>Plyometric tier 0-5 (training rules, section 8.1); null when it is not a jump.</summary>
    public int? Tier { get; init; }

    /// <summary>Ground contacts per repetition; 0 when it is not a jump.</summary>
    public int Contacts { get; init; }

    /// <summary>The next easier exercise.</summary>
    public ExerciseId? Easier { get; init; }

    /// <summary>The next harder exercise.</summary>
    public ExerciseId? Harder { get; init; }

    /// <summary>What to do instead.</summary>
    public ExerciseId? ReplaceBy { get; init; }
}
