using System.Numerics.Tensors;

namespace CoachBot.Understanding.Learning;

/// <summary>Tells what a text is about by weighing its features: a linear model, a row of weights for each feature that it knows.</summary>
internal sealed class Classifier
{
    private readonly Dictionary<ulong, int> _rows;

    /// <param name="labels">What texts may be about.</param>
    /// <param name="features">The features, in the order of their rows.</param>
    /// <param name="rarity">For each feature how much more it says than a common one.</param>
    /// <param name="steps">For each row the size of a step.</param>
    /// <param name="weights">The rows one after the other, a number of steps for each label.</param>
    public Classifier(IReadOnlyList<string> labels, ulong[] features, float[] rarity, float[] steps, sbyte[] weights)
    {
        Labels = labels;
        Features = features;
        Rarity = rarity;
        Steps = steps;
        Weights = weights;
        _rows = features.Index().ToDictionary(feature => feature.Item, feature => feature.Index);
    }

    /// <summary>What texts may be about.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The features, in the order of their rows.</summary>
    public ulong[] Features { get; }

    /// <summary>For each feature how much more it says than a common one.</summary>
    public float[] Rarity { get; }

    /// <summary>For each row the size of a step.</summary>
    public float[] Steps { get; }

    /// <summary>The rows one after the other, a number of steps for each label.</summary>
    public sbyte[] Weights { get; }

    /// <summary>How likely a text of these features is about each label; together 1.</summary>
    public float[] Odds(IReadOnlyList<Feature> features)
    {
        var odds = new float[Labels.Count];

        foreach (var (row, value) in Weighed.Of(features, _rows, Rarity))
        {
            Add(Weights.AsSpan(row * odds.Length, odds.Length), value * Steps[row], odds);
        }

        TensorPrimitives.SoftMax<float>(odds, odds);

        return odds;
    }

    private static void Add(ReadOnlySpan<sbyte> row, float times, Span<float> sums)
    {
        for (var label = 0; label < row.Length; label++)
        {
            sums[label] += row[label] * times;
        }
    }
}
