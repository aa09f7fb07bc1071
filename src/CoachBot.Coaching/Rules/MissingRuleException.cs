namespace CoachBot.Coaching.Rules;

/// <summary>Code asked for a rule or number that <c>config/rules</c> does not hold; the start stops on it.</summary>
public sealed class MissingRuleException : Exception
{
    /// <summary>Nothing known of what was missing.</summary>
    public MissingRuleException()
    {
    }

    /// <summary>Says which rule or number is missing.</summary>
    public MissingRuleException(string message)
        : base(message)
    {
    }

    /// <summary>Says which rule or number is missing, and what led there.</summary>
    public MissingRuleException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
