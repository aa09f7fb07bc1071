using System.Globalization;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Architecture;

namespace CoachBot.Tests.Content;

/// <summary>A number as the training rules give it: a line of <c>RuleNumbers.txt</c>, which says how to read it.</summary>
internal sealed record RuleNumber(string Rule, string Name, decimal Low, decimal High, decimal? Default)
{
    private const string Own = "own";

    public static IReadOnlyList<RuleNumber> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "CoachBot.Tests", "Content", "RuleNumbers.txt"))
            .Where(line => line is not ("" or ['#', ..]))
            .Select(line => Read(line.Split(' ').Where(word => word != Own).ToList())),
    ];

    public bool IsThatOf(Rulebook rules) =>
        rules.Rules.FirstOrDefault(rule => rule.Id.Value == Rule)?.Numbers.TryGetValue(Name, out var quantity) == true
        && (quantity.Low, quantity.High) == (Low, High)
        && (Default is null || Default == quantity.Default);

    public override string ToString() => string.Join(' ', new object?[] { Rule, Name, Low, High, Default });

    private static RuleNumber Read(List<string> words)
    {
        var values = words.Skip(2).Select(word => decimal.Parse(word, CultureInfo.InvariantCulture)).ToList();

        return new RuleNumber(words[0], words[1], values[0], values.Count > 1 ? values[1] : values[0], values.Count > 2 ? values[2] : null);
    }
}
