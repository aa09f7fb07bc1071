namespace CoachBot.Coaching.Plans;

/// <summary>What kind of day it is (R-DAY-01).</summary>
public enum DayKind
{
    /// <summary>A lower-body strength session.</summary>
    Main,

    /// <summary>A session whose main content is jumps of tier 2 or higher.</summary>
    Plyo,

    /// <summary>5-15 light minutes.</summary>
    Micro,

    /// <summary>No prescribed load.</summary>
    Rest,
}
