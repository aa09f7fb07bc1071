namespace CoachBot.Understanding.Search;

/// <summary>Ways of asking for things, and how near a question comes to them.</summary>
internal sealed class Wordings(Vocabulary vocabulary)
{
    private const double NotQuite = 0.99;

    private readonly Postings _postings = new();
    private readonly List<int> _things = [];
    private readonly Dictionary<string, int> _asWritten = new(StringComparer.Ordinal);

    /// <summary>Adds one way of asking for a thing.</summary>
    public void Add(int thing, IReadOnlyList<string> terms)
    {
        var weights = terms
            .Distinct(StringComparer.Ordinal)
            .Select(term => (Term: vocabulary.Find(term)!.Value, Weight: vocabulary.Says(term)))
            .ToList();
        var length = Math.Sqrt(weights.Sum(term => term.Weight * term.Weight));

        _postings.Add(weights.Select(term => (term.Term, term.Weight / length)));
        _things.Add(thing);
        _asWritten.TryAdd(Terms.Joined(terms), thing);
    }

    /// <summary>For each thing the two nearest of its wordings: 0 is nothing in common, 1 is as written.</summary>
    public (double First, double Second)[] Nearest(Question question, int things)
    {
        var nearest = new (double First, double Second)[things];
        var sums = _postings.Match(question);

        for (var wording = 0; wording < sums.Length; wording++)
        {
            ref var best = ref nearest[_things[wording]];
            var near = Math.Min(sums[wording] / question.Length, NotQuite);

            best = near > best.First ? (near, best.First) : (best.First, Math.Max(best.Second, near));
        }

        if (_asWritten.TryGetValue(question.Written, out var thing))
        {
            nearest[thing].First = 1;
        }

        return nearest;
    }
}
