using CoachBot.Chat.Meanings;

namespace CoachBot.Chat.Commands;

/// <summary>Which command fulfils a wish.</summary>
internal static class Wishes
{
    private static readonly Dictionary<string, string> Fulfilled = new()
    {
        [WishNames.TodaySession] = "today",
        [WishNames.WhySession] = "why",
        [WishNames.Subscribe] = "subscribe",
        [WishNames.Unsubscribe] = "unsubscribe",
        [WishNames.Resume] = "resume",
        [WishNames.Snooze] = "snooze",
        [WishNames.LogSet] = "log",
        [WishNames.MarkDone] = "done",
        [WishNames.SkipSession] = "skip",
        [WishNames.Feedback] = "felt",
        [WishNames.SwapExercise] = "swap",
        [WishNames.ShortenSession] = "shorter",
        [WishNames.SetRaceDate] = "race",
        [WishNames.ShowProgress] = "progress",
        [WishNames.ShowPlan] = "week",
        [WishNames.SetLanguage] = "language",
        [WishNames.SetTimezone] = "zone",
        [WishNames.SetEquipment] = "kit",
        [WishNames.SetDays] = "rundays",
        [WishNames.SetMinutes] = "minutes",
        [WishNames.ShowSettings] = "settings",
        [WishNames.DeleteData] = "delete",
        [WishNames.ExportData] = "export",
        [WishNames.Privacy] = "privacy",
        [WishNames.Help] = "help",
        [WishNames.Undo] = "undo",
    };

    private static readonly Dictionary<string, string> ByCommand = Fulfilled.ToDictionary(wish => wish.Value, wish => wish.Key);

    /// <summary>The name of the command; null when there is none yet.</summary>
    public static string? CommandOf(string wish) => Fulfilled.GetValueOrDefault(wish);

    /// <summary>The wish that a command fulfils; null when it is none that is said in words.</summary>
    public static string? WishOf(string command) => ByCommand.GetValueOrDefault(command);
}
