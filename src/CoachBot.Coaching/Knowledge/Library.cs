namespace CoachBot.Coaching.Knowledge;

/// <summary>All articles and red flags.</summary>
public sealed class Library(IEnumerable<Article> articles, IEnumerable<RedFlag> redFlags)
{
    private readonly Dictionary<string, Article> _articles = articles.ToDictionary(article => article.Id);
    private readonly Dictionary<string, RedFlag> _redFlags = redFlags.ToDictionary(flag => flag.Id);

    /// <summary>Every article.</summary>
    public IReadOnlyCollection<Article> Articles => _articles.Values;

    /// <summary>Every red flag.</summary>
    public IReadOnlyCollection<RedFlag> RedFlags => _redFlags.Values;

    /// <summary>The article of this name, or null: an old button may name one that is gone.</summary>
    public Article? Find(string id) => _articles.GetValueOrDefault(id);

    /// <summary>The red flag of this name.</summary>
    public RedFlag RedFlag(string id) => _redFlags[id];
}
