namespace CoachBot.Chat;

/// <summary>A platform refuses to work with us; the message is one clear sentence for the operator, without any secret.</summary>
public sealed class PlatformRefusedException : Exception
{
    /// <summary>Nothing known of the reason.</summary>
    public PlatformRefusedException()
    {
    }

    /// <summary>Says which setting to mend.</summary>
    public PlatformRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Says which setting to mend, and what led there.</summary>
    public PlatformRefusedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
