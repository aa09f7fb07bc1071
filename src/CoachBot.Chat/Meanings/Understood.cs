namespace CoachBot.Chat.Meanings;

/// <summary>What a message may mean.</summary>
/// <param name="Guesses">The likeliest first; never empty.</param>
/// <param name="Language">The language it is in, two letters.</param>
public sealed record Understood(IReadOnlyList<Guess> Guesses, string Language)
{
    /// <summary>The likeliest meaning.</summary>
    public Guess Best => Guesses[0];

    /// <summary>Whether to act on it; otherwise the likeliest are offered to choose from.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>The article that a second question in the same message asks for; null when there is none, or it is not clear.</summary>
    public Meaning.Question? Also { get; init; }
}
