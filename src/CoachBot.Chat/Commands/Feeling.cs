namespace CoachBot.Chat.Commands;

/// <summary>How a session was.</summary>
internal enum Feeling
{
    /// <summary>As it should be.</summary>
    Right,

    /// <summary>Too hard.</summary>
    Hard,

    /// <summary>Too easy.</summary>
    Easy,
}
