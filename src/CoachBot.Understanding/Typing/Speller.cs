namespace CoachBot.Understanding.Typing;

/// <summary>Mends slips of the finger: a word that nobody uses becomes the commonest one that is a slip or two away.</summary>
internal sealed class Speller
{
    private const int Shortest = 4;
    private const int LongEnoughForTwoSlips = 9;
    private const double LeastAlike = 0.25;

    private readonly Dictionary<string, int> _uses;
    private readonly string[] _words;
    private readonly Trigrams _trigrams = new();

    /// <param name="uses">The words that are used, and how often.</param>
    public Speller(Dictionary<string, int> uses)
    {
        _uses = uses;
        _words = [.. uses.Keys.Where(word => word.Length >= Shortest - 1)];

        foreach (var word in _words)
        {
            _trigrams.Add(word);
        }
    }

    /// <summary>Whether somebody uses this word.</summary>
    public bool Knows(string word) => _uses.ContainsKey(word);

    /// <summary>The word as it was probably meant.</summary>
    public string Mended(string word)
    {
        if (word.Length < Shortest || _uses.ContainsKey(word) || word.Any(char.IsAsciiDigit))
        {
            return word;
        }

        var most = word.Length < LongEnoughForTwoSlips ? 1 : 2;

        return _trigrams.Like(word, LeastAlike)
            .Select(like => _words[like.Word])
            .Select(known => (Known: known, Slips: Typo.Slips(word, known)))
            .Where(found => found.Slips <= most)
            .OrderBy(found => found.Slips)
            .ThenByDescending(found => _uses[found.Known])
            .Select(found => found.Known)
            .FirstOrDefault(word);
    }
}
