using System.Globalization;

namespace CoachBot.Content.Reading;

/// <summary>A value in a file: a text, a list, a map, or nothing at all; each reading of it reports what does not fit.</summary>
internal sealed class Node(YamlFile file, int line)
{
    public int Line => line;

    public string Place => $"{file.Name}({line})";

    public string? Text { get; init; }

    public IReadOnlyList<Node>? Items { get; init; }

    public IReadOnlyList<KeyValuePair<string, Node>>? Entries { get; init; }

    /// <summary>The value under these keys (or numbers of list items), or the nearest one around it.</summary>
    public Node At(params ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return this;
        }

        var key = path[0];
        var inner = Items is not null
            ? Items.ElementAtOrDefault(int.Parse(key, CultureInfo.InvariantCulture))
            : Find(key);

        return inner?.At(path[1..]) ?? this;
    }

    public Node? Find(string key) => Entries?.FirstOrDefault(entry => entry.Key == key).Value;

    public string AsText()
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            Report(Text is null ? "one text is expected here" : "there is nothing here");
        }

        return Text ?? "";
    }

    public decimal AsNumber()
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

        if (!decimal.TryParse(AsText(), style, CultureInfo.InvariantCulture, out var number) && Text is not (null or ""))
        {
            Report($"'{Text}' is not a number");
        }

        return number;
    }

    public int AsWhole()
    {
        if (!int.TryParse(AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Text is not (null or ""))
        {
            Report($"'{Text}' is not a whole number");
        }

        return number;
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, or null.</summary>
    public int? AsWhole(string key, int least, int most)
    {
        var number = AsWhole();

        if (number >= least && number <= most)
        {
            return number;
        }

        // What is no number at all was told already.
        if (int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            Report($"'{key}' is {number}; it can be {least} to {most}");
        }

        return null;
    }

    public bool AsFlag()
    {
        var text = AsText();

        if (text is not ("true" or "false" or ""))
        {
            Report($"'{text}' is neither true nor false");
        }

        return text == "true";
    }

    public IReadOnlyList<Node> AsList()
    {
        if (Items is null)
        {
            Report("a list is expected here");
        }

        return Items ?? [];
    }

    public IReadOnlyList<KeyValuePair<string, Node>> AsMap()
    {
        if (Entries is null)
        {
            Report("keys with values are expected here");
        }

        return Entries ?? [];
    }

    public ContentProblem Problem(string text) => new(file.Name, line, text);

    public void Report(string text) => file.Report(line, text);

    public void Lose(string text) => file.Lose(line, text);
}
