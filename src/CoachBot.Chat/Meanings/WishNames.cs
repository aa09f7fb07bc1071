using System.Collections.Frozen;

namespace CoachBot.Chat.Meanings;

/// <summary>The things that can be asked for in words.</summary>
public static class WishNames
{
    /// <summary>The session of a day.</summary>
    public const string TodaySession = "today-session";

    /// <summary>The session sent regularly, or at another time.</summary>
    public const string Subscribe = "subscribe";

    /// <summary>No more of it, or a pause.</summary>
    public const string Unsubscribe = "unsubscribe";

    /// <summary>Again after a pause.</summary>
    public const string Resume = "resume";

    /// <summary>Later today.</summary>
    public const string Snooze = "snooze";

    /// <summary>Sets were done.</summary>
    public const string LogSet = "log-set";

    /// <summary>The session was done.</summary>
    public const string MarkDone = "mark-done";

    /// <summary>The session is left out.</summary>
    public const string SkipSession = "skip-session";

    /// <summary>It was too hard or too easy.</summary>
    public const string Feedback = "feedback";

    /// <summary>Another exercise in the place of one.</summary>
    public const string SwapExercise = "swap-exercise";

    /// <summary>The session in less time.</summary>
    public const string ShortenSession = "shorten-session";

    /// <summary>A race.</summary>
    public const string SetRaceDate = "set-race-date";

    /// <summary>What was reached.</summary>
    public const string ShowProgress = "show-progress";

    /// <summary>The days to come.</summary>
    public const string ShowPlan = "show-plan";

    /// <summary>Another language.</summary>
    public const string SetLanguage = "set-language";

    /// <summary>Another clock.</summary>
    public const string SetTimezone = "set-timezone";

    /// <summary>What there is to train with.</summary>
    public const string SetEquipment = "set-equipment";

    /// <summary>Days of runs and strength.</summary>
    public const string SetDays = "set-days";

    /// <summary>How long sessions may be.</summary>
    public const string SetMinutes = "set-minutes";

    /// <summary>What the bot goes by.</summary>
    public const string ShowSettings = "show-settings";

    /// <summary>Everything forgotten.</summary>
    public const string DeleteData = "delete-data";

    /// <summary>Everything as a file.</summary>
    public const string ExportData = "export-data";

    /// <summary>What is kept, and who sees it.</summary>
    public const string Privacy = "privacy";

    /// <summary>How the bot works.</summary>
    public const string Help = "help";

    /// <summary>The last thing taken back.</summary>
    public const string Undo = "undo";

    /// <summary>The reasons of a session.</summary>
    public const string WhySession = "why-session";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        TodaySession, Subscribe, Unsubscribe, Resume, Snooze, LogSet, MarkDone, SkipSession, Feedback,
        SwapExercise, ShortenSession, SetRaceDate, ShowProgress, ShowPlan, SetLanguage, SetTimezone, SetEquipment, SetDays,
        SetMinutes, ShowSettings, DeleteData, ExportData, Privacy, Help, Undo, WhySession,
    ];

    private static readonly FrozenSet<string> Known = All.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a label is that of a wish.</summary>
    public static bool Has(string label) => Known.Contains(label);
}
