namespace CoachBot.Coaching.Rules;

/// <summary>The name of a training rule, for example <c>R-MAX-05</c>; the same in code, config and chat.</summary>
public readonly record struct RuleId(string Value) : IComparable<RuleId>
{
    /// <inheritdoc/>
    public int CompareTo(RuleId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Orders rules as they are written.</summary>
    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    /// <summary>Orders rules as they are written.</summary>
    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    /// <summary>Orders rules as they are written.</summary>
    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    /// <summary>Orders rules as they are written.</summary>
    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;
}
