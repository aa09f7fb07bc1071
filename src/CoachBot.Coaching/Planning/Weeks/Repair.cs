namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>How much of a week is taken away when the finished plan breaks a HARD rule in it: each step takes what the one before took, too.</summary>
internal enum Repair
{
    None,
    WithoutJumps,

    /// <summary>One set each, and loads by effort alone.</summary>
    WithFewestSets,

    WithoutSessions,
}
