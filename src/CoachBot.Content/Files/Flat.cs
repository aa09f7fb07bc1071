using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>Nested maps as one list, with dotted names: <c>contacts.L1</c>, <c>today.title</c>.</summary>
internal static class Flat
{
    public static IEnumerable<(string Name, Node Node)> Leaves(Node map, Func<Node, bool> isLeaf) =>
        map.AsMap().SelectMany(entry => Under(entry.Key, entry.Value, isLeaf));

    public static IReadOnlyList<Written<string>> Texts(Node map) =>
        [.. Leaves(map, node => node.Entries is null).Select(leaf => new Written<string>(leaf.Name, leaf.Node.AsText(), leaf.Node))];

    private static IEnumerable<(string Name, Node Node)> Under(string name, Node node, Func<Node, bool> isLeaf)
    {
        if (name.Contains('.', StringComparison.Ordinal))
        {
            node.Report($"'{name}' has a dot; nest the keys");

            return [];
        }

        return isLeaf(node)
            ? [(name, node)]
            : Leaves(node, isLeaf).Select(leaf => ($"{name}.{leaf.Name}", leaf.Node));
    }
}
