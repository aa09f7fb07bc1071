using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>What an illness allows today.</summary>
/// <param name="Step">Where on the way back the runner is.</param>
/// <param name="VolumePercent">Percent of the planned volume of a main session, 0-100; 0 where there is no main session.</param>
/// <param name="Reasons">The rules that decided.</param>
public sealed record IllnessDay(IllnessStep Step, decimal VolumePercent, IReadOnlyList<RuleId> Reasons)
{
    /// <summary>Light minutes, where they are the day's work.</summary>
    public Quantity? Minutes { get; init; }

    /// <summary>Hours to watch for signs that come back, 0 or more.</summary>
    public int WatchHours { get; init; }
}
