namespace CoachBot.Understanding.Search;

/// <summary>Where each term occurs, and how heavily, in texts that are numbered as they come.</summary>
internal sealed class Postings
{
    private readonly Dictionary<int, List<(int Text, float Weight)>> _places = [];

    /// <summary>How many texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the next text.</summary>
    public void Add(IEnumerable<(int Term, double Weight)> terms)
    {
        foreach (var (term, weight) in terms)
        {
            if (!_places.TryGetValue(term, out var places))
            {
                _places.Add(term, places = []);
            }

            places.Add((Count, (float)weight));
        }

        Count++;
    }

    /// <summary>For each text the sum, over the terms of the question, of what a term says times the weight of its surest guess there.</summary>
    public double[] Match(Question question)
    {
        var sums = new double[Count];
        var countedFor = new int[Count];
        var number = 0;

        foreach (var asked in question.Terms)
        {
            number++;

            foreach (var guess in asked.Guesses)
            {
                foreach (var (text, weight) in _places.GetValueOrDefault(guess.Term, []))
                {
                    if (countedFor[text] != number)
                    {
                        countedFor[text] = number;
                        sums[text] += asked.Says * guess.Sure * weight;
                    }
                }
            }
        }

        return sums;
    }
}
