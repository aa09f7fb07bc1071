namespace CoachBot.Coaching.Progress.Loads;

/// <summary>The exposures that progress is counted from; those made lighter on purpose only count for the ceiling.</summary>
internal static class Building
{
    /// <summary>The building exposures of a history; all of it when every one was lighter.</summary>
    public static IReadOnlyList<Exposure> Of(IReadOnlyList<Exposure> history) =>
        history.Where(exposure => !exposure.IsLighter).ToList() is { Count: > 0 } building ? building : history;
}
