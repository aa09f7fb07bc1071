using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Entities.Efforts;

/// <summary>What was lifted, as far as it was said.</summary>
internal sealed record Dose
{
    public int? Sets { get; init; }

    public IReadOnlyList<int> Reps { get; init; } = [];

    public int? Seconds { get; init; }

    public decimal? Weight { get; init; }

    public WeightUnit Unit { get; init; }
}
