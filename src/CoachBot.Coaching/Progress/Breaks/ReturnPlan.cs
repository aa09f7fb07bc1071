using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>How to begin again after a break.</summary>
/// <param name="LoadPercent">Percent of the former load to begin with, above 0 and up to 100.</param>
/// <param name="Reasons">The rules that decided; empty when there was no break.</param>
public sealed record ReturnPlan(decimal LoadPercent, IReadOnlyList<RuleId> Reasons)
{
    /// <summary>Percent of the former volume, 0-100, in week 1, 2 and on; empty when it stays.</summary>
    public IReadOnlyList<decimal> VolumePercents { get; init; } = [];

    /// <summary>Sets less per exercise, 0 or more.</summary>
    public int SetsCut { get; init; }

    /// <summary>For how many sessions the sets are cut, 0 or more.</summary>
    public int SetsCutSessions { get; init; }

    /// <summary>Tiers of jumps to go down, 0 or more.</summary>
    public int TiersLower { get; init; }

    /// <summary>The lowest tier of jumps that waits, 0-5; null when none does.</summary>
    public int? NoJumpsFromTier { get; init; }

    /// <summary>For how many weeks it waits, 0 or more.</summary>
    public int NoJumpsWeeks { get; init; }

    /// <summary>Levels to go down, 0 or more.</summary>
    public int LevelsLower { get; init; }

    /// <summary>Weeks of general strength first.</summary>
    public Quantity GeneralWeeks { get; init; }

    /// <summary>Weeks of building after them, 0 or more.</summary>
    public int BuildWeeks { get; init; }

    /// <summary>The jump gates to pass again, 1-5; null when they still count.</summary>
    public Quantity? GatesToRetest { get; init; }

    /// <summary>Percent of the former volume, 0-100, in this week of return, from 1.</summary>
    public decimal VolumePercentIn(int week) => week >= 1 && week <= VolumePercents.Count ? VolumePercents[week - 1] : 100;
}
