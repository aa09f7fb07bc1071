namespace CoachBot.Coaching.Planning.Sessions;

/// <summary>The sessions a week is made of.</summary>
internal enum SessionKind
{
    None,

    /// <summary>The first main session: squats first.</summary>
    A,

    /// <summary>The second main session: hinges first.</summary>
    B,

    /// <summary>The one main session of a week that has no second.</summary>
    Only,

    /// <summary>The small reminder before a short race (R-TAP-03).</summary>
    Primer,

    /// <summary>Jumps on a day of their own.</summary>
    Plyo,

    /// <summary>Some light minutes.</summary>
    Light,
}
