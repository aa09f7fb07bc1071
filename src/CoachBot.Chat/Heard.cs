namespace CoachBot.Chat;

/// <summary>
/// Which messages of a chat were heard. Platforms that call may tell a press before a message that came earlier, and tell again what they
/// told; so the latest numbers are kept, and not only the highest.
/// </summary>
/// <param name="Latest">In order, at least one. What is below the first was heard or is too old to matter.</param>
public sealed record Heard(IReadOnlyList<long> Latest)
{
    private const int Most = 16;

    /// <summary>Everything up to this number was heard.</summary>
    public static Heard UpTo(long sequence) => new([sequence]);

    /// <summary>Whether this number was heard.</summary>
    public bool Has(long sequence) => sequence <= Latest[0] || Latest.Contains(sequence);

    /// <summary>The same with this number.</summary>
    public Heard With(long sequence) => new([.. Latest.Append(sequence).Order().TakeLast(Most)]);
}
