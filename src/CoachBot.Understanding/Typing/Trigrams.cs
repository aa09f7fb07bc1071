namespace CoachBot.Understanding.Typing;

/// <summary>Finds words that are spelled alike by the threes of letters they share.</summary>
internal sealed class Trigrams
{
    private readonly Dictionary<ulong, List<int>> _holders = [];
    private readonly List<int> _sizes = [];

    /// <summary>Adds the next word; words are numbered as they come.</summary>
    public void Add(string word)
    {
        foreach (var three in Of(word))
        {
            if (!_holders.TryGetValue(three, out var holders))
            {
                _holders.Add(three, holders = []);
            }

            holders.Add(_sizes.Count);
        }

        _sizes.Add(word.Length + 1);
    }

    /// <summary>The words that share at least this part (Dice) of their trigrams with the word.</summary>
    public IEnumerable<(int Word, double Alike)> Like(string word, double least)
    {
        var shared = new Dictionary<int, int>();

        foreach (var three in Of(word))
        {
            foreach (var holder in _holders.GetValueOrDefault(three, []))
            {
                shared[holder] = shared.GetValueOrDefault(holder) + 1;
            }
        }

        return shared
            .Select(pair => (Word: pair.Key, Alike: 2.0 * pair.Value / (word.Length + 1 + _sizes[pair.Key])))
            .Where(found => found.Alike >= least);
    }

    // A space before twice and after once: beginnings weigh more than ends. Each letter fits into 21 bits.
    private static IEnumerable<ulong> Of(string word)
    {
        var window = ((ulong)' ' << 21) | ' ';

        foreach (var letter in word)
        {
            window = ((window << 21) | letter) & ((1UL << 63) - 1);

            yield return window;
        }

        yield return ((window << 21) | ' ') & ((1UL << 63) - 1);
    }
}
