namespace CoachBot.Understanding.Deciding;

/// <summary>What a message may be about, by label: how likely each is, together 1.</summary>
internal sealed class Ranking
{
    private const float Unrelated = 0.0003f;

    private readonly IReadOnlyList<string> _labels;
    private readonly float[] _odds;

    public Ranking(IReadOnlyList<string> labels, float[] odds)
    {
        _labels = labels;
        _odds = odds;
    }

    /// <summary>The likeliest labels, the best first.</summary>
    public IEnumerable<(string Label, double Odds)> Best => _labels.Zip(_odds, (label, odds) => (label, (double)odds)).OrderByDescending(one => one.Item2);

    /// <summary>How likely any of the labels is of which this holds.</summary>
    public double Of(Func<string, bool> which) => _labels.Zip(_odds).Where(one => which(one.First)).Sum(one => one.Second);

    /// <summary>The same with some labels taken for others, or for nothing when they are taken for null.</summary>
    public Ranking As(Func<string, string?> taken)
    {
        var odds = new Dictionary<string, float>();

        foreach (var (label, one) in _labels.Zip(_odds))
        {
            if (taken(label) is { } other)
            {
                odds[other] = odds.GetValueOrDefault(other) + one;
            }
        }

        return Whole([.. odds.Keys], [.. odds.Values]);
    }

    /// <summary>The same with some labels made more or less likely.</summary>
    public Ranking Weighed(Func<string, float> weight) => Whole(_labels, [.. _labels.Zip(_odds, (label, odds) => weight(label) * odds)]);

    /// <summary>The mean of both.</summary>
    public Ranking And(Ranking other)
    {
        var odds = other.ByLabel();

        return Whole(_labels, [.. _labels.Zip(_odds, (label, one) => one + odds.GetValueOrDefault(label))]);
    }

    /// <summary>The same with what is near another ranking made more likely.</summary>
    public Ranking Near(Ranking other)
    {
        var odds = other.ByLabel();

        return Weighed(label => MathF.Sqrt(odds.GetValueOrDefault(label) + Unrelated));
    }

    private Dictionary<string, float> ByLabel() => _labels.Zip(_odds).ToDictionary(one => one.First, one => one.Second);

    private static Ranking Whole(IReadOnlyList<string> labels, float[] odds)
    {
        var all = odds.Sum();

        return new Ranking(labels, all > 0 ? [.. odds.Select(one => one / all)] : odds);
    }
}
