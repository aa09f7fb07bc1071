namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>What a pain allows.</summary>
/// <param name="Light">Green, amber or red.</param>
/// <param name="Adjustment">What changes for exercises that load the area; its reasons are the verdict's.</param>
/// <param name="IsReferred">Whether a professional has to look at it.</param>
public sealed record PainVerdict(Light Light, Adjustment Adjustment, bool IsReferred)
{
    /// <summary>Hours after which to ask again, above 0; null when there is no need.</summary>
    public int? AskAgainHours { get; init; }

    /// <summary>Days after which to ask once more, above 0; null when there is no need.</summary>
    public int? AskAgainDays { get; init; }
}
