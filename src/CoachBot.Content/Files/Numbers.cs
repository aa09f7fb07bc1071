using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>The numbers of a rule: single ones, ranges, and maps of them.</summary>
internal static class Numbers
{
    public static Dictionary<string, Quantity> Read(Node? map) =>
        map is null ? [] : Flat.Leaves(map, IsQuantity).ToDictionary(leaf => leaf.Name, leaf => Quantity(leaf.Node));

    public static Quantity Quantity(Node node) =>
        node.Entries is null ? Coaching.Rules.Quantity.Exactly(node.AsNumber()) : Fields.Read(node, Range);

    private static bool IsQuantity(Node node) =>
        node.Entries is null || node.Find("low") is not null || node.Find("high") is not null || node.Find("default") is not null;

    private static Quantity Range(Fields fields)
    {
        var low = fields.Need("low")?.AsNumber() ?? 0;
        var high = fields.Need("high")?.AsNumber() ?? low;

        return new Quantity(low, high, fields.Find("default")?.AsNumber() ?? Middle(low, high));
    }

    // People count in whole sets and minutes; only a range between fractions has a fraction in its middle.
    private static decimal Middle(decimal low, decimal high)
    {
        var middle = (low + high) / 2;

        return decimal.IsInteger(low) && decimal.IsInteger(high) ? decimal.Round(middle, MidpointRounding.AwayFromZero) : middle;
    }
}
