using CoachBot.Understanding.Grammar;

namespace CoachBot.Understanding.Search;

/// <summary>The terms of everything that can be found, and how much each one says.</summary>
internal sealed class Vocabulary(Tongue tongue)
{
    // Like every number of the search: the best of those tried by leaving each wording out of the index in turn and asking it.
    private const double Flatness = 0.6;
    private const double SmallWordSays = 0.35;
    private const double NumberSays = 0.7;
    private const double PairSays = 0.3;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _holders = [];
    private int _texts;

    /// <summary>Takes up the terms of one more text.</summary>
    public void Learn(IEnumerable<string> terms)
    {
        _texts++;

        foreach (var term in terms.Distinct(StringComparer.Ordinal))
        {
            if (_ids.TryAdd(term, _holders.Count))
            {
                _holders.Add(0);
            }

            _holders[_ids[term]]++;
        }
    }

    /// <summary>Every learnt term with its number.</summary>
    public IEnumerable<KeyValuePair<string, int>> All => _ids;

    /// <summary>The number of a term, or null when it was never learnt.</summary>
    public int? Find(string term) => _ids.TryGetValue(term, out var id) ? id : null;

    /// <summary>
    /// How much a term says: the rarer, the more. A word that was never learnt says most, since whoever uses it means something else;
    /// a small word or a number that was never learnt says nothing.
    /// </summary>
    public double Says(string term) => (Find(term), Weight(term)) switch
    {
        (null, < 1) => 0,
        (_, PairSays) when Terms.IsPair(term, out var left, out var right) => PairSays * Math.Sqrt(Says(left) * Says(right)),
        var (id, weight) => weight * Rarity(id),
    };

    private double Weight(string term) =>
        Terms.IsPair(term, out _, out _) ? PairSays
        : tongue.IsSmall(term) ? SmallWordSays
        : char.IsAsciiDigit(term[0]) ? NumberSays
        : 1;

    private double Rarity(int? term)
    {
        var holders = term is { } id ? _holders[id] : 0;

        return Math.Pow(Math.Log(1 + ((_texts - holders + 0.5) / (holders + 0.5))), Flatness);
    }
}
