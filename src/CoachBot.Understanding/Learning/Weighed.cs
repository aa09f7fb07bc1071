namespace CoachBot.Understanding.Learning;

/// <summary>A known feature of a text, and its part of the whole: the squares of all parts add up to 1, however long the text is.</summary>
internal readonly record struct Weighed(int Row, float Value)
{
    /// <summary>The known ones of these features.</summary>
    public static Weighed[] Of(IReadOnlyList<Feature> features, Dictionary<ulong, int> rows, IReadOnlyList<float> rarity)
    {
        var weighed = new Weighed[features.Count];
        var known = 0;
        var squares = 0f;

        foreach (var feature in features)
        {
            if (rows.TryGetValue(feature.Key, out var row))
            {
                var value = feature.Weight * rarity[row];
                squares += value * value;
                weighed[known++] = new Weighed(row, value);
            }
        }

        var length = MathF.Sqrt(squares);

        return [.. weighed.Take(known).Select(one => one with { Value = one.Value / length })];
    }
}
