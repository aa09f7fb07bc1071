namespace CoachBot.Chat;

/// <summary>What a message in plain words means.</summary>
public abstract record Meaning
{
    private Meaning()
    {
    }

    /// <summary>A sign that must be seen by a professional: it goes before everything else.</summary>
    /// <param name="Id">The red flag.</param>
    /// <param name="Language">The language in which it was recognised.</param>
    public sealed record RedFlag(string Id, string Language) : Meaning;

    /// <summary>A wish that a command fulfils.</summary>
    /// <param name="Name">The command.</param>
    public sealed record Wish(string Name) : Meaning;

    /// <summary>A question with an answer in the knowledge base.</summary>
    /// <param name="ArticleId">The article.</param>
    /// <param name="Confidence">From 0 to 1.</param>
    /// <param name="Language">The language in which it was asked.</param>
    public sealed record Question(string ArticleId, double Confidence, string Language) : Meaning;

    /// <summary>Not sure: one of these articles, the most likely first, or none.</summary>
    /// <param name="ArticleIds">At most three.</param>
    public sealed record Unclear(IReadOnlyList<string> ArticleIds) : Meaning;
}
