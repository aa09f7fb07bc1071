namespace CoachBot.Coaching.Knowledge;

/// <summary>How an answer must be given (question topics, "Safety classes").</summary>
public enum SafetyClass
{
    /// <summary>Answer directly.</summary>
    Info,

    /// <summary>Answer, ask about the pain, and say when to seek help.</summary>
    Caution,

    /// <summary>A professional is needed; only safe general advice.</summary>
    Refer,
}
