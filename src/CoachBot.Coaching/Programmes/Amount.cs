namespace CoachBot.Coaching.Programmes;

/// <summary>How much a programme asks for: one number, or from one to another.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most, never below <paramref name="Low"/>.</param>
public readonly record struct Amount(decimal Low, decimal High)
{
    /// <summary>One number.</summary>
    public static Amount Exactly(decimal value) => new(value, value);
}
