using System.Numerics.Tensors;

namespace CoachBot.Understanding.Learning;

/// <summary>
/// Learns from examples: logistic regression by gradient descent, where a weight that has moved much moves less (Adagrad). The same
/// examples always teach the same.
/// </summary>
internal static class Trainer
{
    private const int FewestTimes = 3;
    private const int Rounds = 6;
    private const float SmallMiss = 0.005f;
    private const float Rate = 0.5f;
    private const float FirstMove = 1e-3f;
    private const float CommonStill = 0.3f;

    /// <summary>What is learnt from these examples.</summary>
    /// <param name="labels">What texts may be about.</param>
    /// <param name="examples">Texts of each.</param>
    public static Classifier Learn(IReadOnlyList<string> labels, IReadOnlyList<Example> examples)
    {
        var features = examples.SelectMany(example => example.Features).CountBy(feature => feature.Key).Where(feature => feature.Value >= FewestTimes).ToList();
        var rarity = features.Select(feature => MathF.Log((1f + examples.Count) / (1f + feature.Value)) + CommonStill).ToArray();
        var rows = features.Index().ToDictionary(feature => feature.Item.Key, feature => feature.Index);
        var weights = new float[rows.Count * labels.Count];

        Descend(weights, labels.Count, [.. examples.Select(example => (example.Label, Weighed.Of(example.Features, rows, rarity)))]);

        return Packed(labels, [.. features.Select(feature => feature.Key)], rarity, weights);
    }

    private static void Descend(float[] weights, int labels, (int Label, Weighed[] Features)[] examples)
    {
        var random = new Random(1);
        var moved = new float[weights.Length];
        var misses = new float[labels];
        var wrong = new int[labels];

        Array.Fill(moved, FirstMove);

        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);

            foreach (var (label, features) in examples)
            {
                Array.Clear(misses);

                foreach (var (row, value) in features)
                {
                    TensorPrimitives.MultiplyAdd(weights.AsSpan(row * labels, labels), value, misses, misses);
                }

                TensorPrimitives.SoftMax<float>(misses, misses);
                misses[label] -= 1;

                var count = WrongIn(misses, wrong);

                foreach (var (row, value) in features)
                {
                    foreach (var one in wrong.AsSpan(0, count))
                    {
                        var move = misses[one] * value;
                        ref var much = ref moved[(row * labels) + one];

                        much += move * move;
                        weights[(row * labels) + one] -= Rate * move / MathF.Sqrt(much);
                    }
                }
            }
        }
    }

    // Most labels are as good as right for most texts; only the others are worth the time.
    private static int WrongIn(float[] misses, int[] wrong)
    {
        var count = 0;

        for (var label = 0; label < misses.Length; label++)
        {
            if (MathF.Abs(misses[label]) > SmallMiss)
            {
                wrong[count++] = label;
            }
        }

        return count;
    }

    // A byte for each weight is precise enough, and a fourth of the memory.
    private static Classifier Packed(IReadOnlyList<string> labels, ulong[] features, float[] rarity, float[] weights)
    {
        var packed = new sbyte[weights.Length];
        var steps = new float[features.Length];

        for (var row = 0; row < features.Length; row++)
        {
            var weight = weights.AsSpan(row * labels.Count, labels.Count);
            steps[row] = Math.Max(float.Epsilon, MathF.Abs(TensorPrimitives.MaxMagnitude<float>(weight)) / sbyte.MaxValue);

            for (var label = 0; label < labels.Count; label++)
            {
                packed[(row * labels.Count) + label] = (sbyte)MathF.Round(weight[label] / steps[row]);
            }
        }

        return new Classifier(labels, features, rarity, steps, packed);
    }
}
