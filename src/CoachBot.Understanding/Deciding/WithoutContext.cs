using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Deciding;

/// <summary>What a question about the exercise before one's eyes asks for when there is none: something in general, or a session.</summary>
internal static class WithoutContext
{
    /// <summary>The articles that say in general what could be asked of one exercise.</summary>
    public static IReadOnlyDictionary<string, string> General { get; } = new Dictionary<string, string>
    {
        [Key(About.Reps)] = "how-many-reps",
        [Key(About.Sets)] = "how-many-sets",
        [Key(About.Rest)] = "rest-between-sets",
        [Key(About.Load)] = "choose-weight",
        [Key(About.Minutes)] = "session-length",
        [Key(About.Tempo)] = "lifting-speed",
        [Key(About.Effort)] = "train-to-failure",
        [Key(About.Warmup)] = "warm-up-gym",
        [Key(About.First)] = "exercise-order",
        [Key(About.Side)] = "one-or-two-legs",
        [Key(About.Source)] = "sources",
    };

    private static readonly Dictionary<string, string> Wished = new()
    {
        [Key(About.Next)] = WishNames.ShowPlan,
        [Key(About.Skip)] = WishNames.SkipSession,
        [Key(About.Why)] = WishNames.WhySession,
        [Key(About.Replace)] = WishNames.SwapExercise,
        [Key(About.Easier)] = WishNames.Feedback,
        [Key(About.Harder)] = WishNames.Feedback,
        [Key(About.List)] = WishNames.TodaySession,
    };

    /// <summary>The same after an answer, of which more can be asked for, and where it comes from.</summary>
    public static string? AfterAnAnswer(string label) => label == Key(About.More) || label == Key(About.Source) ? label : Of(label);

    /// <summary>The label as it is meant out of the blue; null when it then means nothing.</summary>
    public static string? Of(string label) =>
        label.StartsWith(Labels.FollowUp, StringComparison.Ordinal) ? General.GetValueOrDefault(label) ?? Wished.GetValueOrDefault(label) : label;

    private static string Key(About about) => Labels.FollowUp + about.ToString().ToLowerInvariant();
}
