using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Deciding;

/// <summary>What a question about the exercise before one's eyes asks for when there is none: something in general, or a session.</summary>
internal static class WithoutContext
{
    /// <summary>The articles that say in general what could be asked of one exercise.</summary>
    public static IReadOnlyDictionary<string, string> General { get; } = new Dictionary<string, string>
    {
        [Labels.Of(About.Reps)] = "how-many-reps",
        [Labels.Of(About.Sets)] = "how-many-sets",
        [Labels.Of(About.Rest)] = "rest-between-sets",
        [Labels.Of(About.Load)] = "choosing-load",
        [Labels.Of(About.Minutes)] = "session-length",
        [Labels.Of(About.Tempo)] = "lifting-speed-intent",
        [Labels.Of(About.Effort)] = "train-to-failure",
        [Labels.Of(About.Warmup)] = "warm-up-gym",
        [Labels.Of(About.First)] = "exercise-order",
        [Labels.Of(About.Side)] = "single-leg",
        [Labels.Of(About.Source)] = "sources",
    };

    private static readonly Dictionary<string, string> Wished = new()
    {
        [Labels.Of(About.Next)] = WishNames.ShowPlan,
        [Labels.Of(About.Skip)] = WishNames.SkipSession,
        [Labels.Of(About.Why)] = WishNames.WhySession,
        [Labels.Of(About.Replace)] = WishNames.SwapExercise,
        [Labels.Of(About.Easier)] = WishNames.Feedback,
        [Labels.Of(About.Harder)] = WishNames.Feedback,
        [Labels.Of(About.List)] = WishNames.TodaySession,
    };

    /// <summary>The same after an answer, of which more can be asked for, and where it comes from.</summary>
    public static string? AfterAnAnswer(string label) => label == Labels.Of(About.More) || label == Labels.Of(About.Source) ? label : Of(label);

    /// <summary>The label as it is meant out of the blue; null when it then means nothing.</summary>
    public static string? Of(string label) =>
        Labels.IsFollowUp(label) ? General.GetValueOrDefault(label) ?? Wished.GetValueOrDefault(label) : label;
}
