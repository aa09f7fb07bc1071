namespace CoachBot.Understanding.Search;

/// <summary>What each article is about, and how much of a question it covers.</summary>
internal sealed class Topics(Vocabulary vocabulary)
{
    private const double InAnswer = 0.5;
    private const double InOneWording = 0.5;
    private const double InMoreWordings = 0.75;

    private readonly Postings _postings = new();

    /// <summary>Adds the next article.</summary>
    public void Add(IEnumerable<IReadOnlyList<string>> wordings, IReadOnlyList<string> answer)
    {
        var weights = answer.Distinct(StringComparer.Ordinal).ToDictionary(term => term, _ => InAnswer, StringComparer.Ordinal);

        foreach (var (term, times) in wordings.SelectMany(terms => terms.Distinct(StringComparer.Ordinal)).CountBy(term => term, StringComparer.Ordinal))
        {
            weights[term] = Math.Max(weights.GetValueOrDefault(term), times switch
            {
                1 => InOneWording,
                2 => InMoreWordings,
                _ => 1,
            });
        }

        _postings.Add(weights.Select(term => (vocabulary.Find(term.Key)!.Value, term.Value)));
    }

    /// <summary>For each article the part of the question, from 0 to 1, that it covers.</summary>
    public double[] Covered(Question question) => [.. _postings.Match(question).Select(sum => sum / question.Says)];
}
