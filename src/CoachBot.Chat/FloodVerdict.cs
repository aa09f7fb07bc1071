namespace CoachBot.Chat;

/// <summary>What the guard says of an action.</summary>
internal enum FloodVerdict
{
    /// <summary>Go on.</summary>
    Fine,

    /// <summary>Say so, once.</summary>
    TooMuch,

    /// <summary>Say nothing.</summary>
    Silent,
}
