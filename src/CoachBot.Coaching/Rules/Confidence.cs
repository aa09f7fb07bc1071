namespace CoachBot.Coaching.Rules;

/// <summary>How well a rule is supported.</summary>
public enum Confidence
{
    /// <summary>Meta-analyses or consensus documents that agree.</summary>
    A,

    /// <summary>Controlled trials, or several consistent studies.</summary>
    B,

    /// <summary>Limited or indirect evidence.</summary>
    C,

    /// <summary>Coaching convention or a product decision.</summary>
    D,
}
