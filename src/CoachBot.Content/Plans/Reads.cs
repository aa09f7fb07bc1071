using CoachBot.Content.Reading;
using NodaTime;

namespace CoachBot.Content.Plans;

/// <summary>Values that only plans hold; <c>null</c> is as good as leaving the key out.</summary>
internal static class Reads
{
    private const string Nothing = "null";

    public static Node? Value(this Fields fields, string key) =>
        fields.Find(key) is { } node && node is not ({ Text: Nothing or "" or "~" }) ? node : null;

    public static T? Word<T>(this Fields fields, string key, Func<string, T?> parse, string kind)
        where T : struct => fields.Value(key) is { } node ? Parsed(node, parse, kind) : null;

    public static T NeedWord<T>(this Fields fields, string key, Func<string, T?> parse, string kind)
        where T : struct => fields.Need(key) is { } node ? Parsed(node, parse, kind) ?? default : default;

    public static T WordOr<T>(this Fields fields, string key, T otherwise)
        where T : struct, Enum => fields.Value(key) is { } node ? Vocabulary<T>.Read(node) : otherwise;

    public static int? Whole(this Fields fields, string key, int low, int high) => fields.Value(key)?.WholeWithin(low, high);

    public static int NeedWhole(this Fields fields, string key, int low, int high) => fields.Need(key)?.WholeWithin(low, high) ?? 0;

    public static decimal? Number(this Fields fields, string key, decimal low, decimal high) => fields.Value(key)?.NumberWithin(low, high);

    public static bool Flag(this Fields fields, string key) => fields.Value(key)?.AsFlag() ?? false;

    public static LocalDate? Date(this Fields fields, string key) => fields.Word(key, IsoDate.Parse, IsoDate.Kind);

    public static LocalDate NeedDate(this Fields fields, string key) => fields.NeedWord(key, IsoDate.Parse, IsoDate.Kind);

    public static T? Part<T>(this Fields fields, string key, Func<Fields, T> read)
        where T : class => fields.Value(key) is { } node ? Fields.Read(node, read) : null;

    public static IReadOnlyList<T> Each<T>(this Fields fields, string key, Func<Node, T> read) =>
        [.. (fields.Value(key)?.AsList() ?? []).Select(read)];

    /// <summary>The entries of a map, each key read as <paramref name="name"/> reads it; those that cannot be read are left out.</summary>
    public static Dictionary<TKey, TValue> Map<TKey, TValue>(this Fields fields, string key, Func<Node, string, TKey?> name, Func<Node, TValue> read)
        where TKey : struct
    {
        var map = new Dictionary<TKey, TValue>();

        foreach (var (word, node) in fields.Value(key)?.AsMap() ?? [])
        {
            if (name(node, word) is { } known)
            {
                map[known] = read(node);
            }
        }

        return map;
    }

    public static decimal NumberWithin(this Node node, decimal low, decimal high)
    {
        var number = node.AsNumber();

        if (number < low || number > high)
        {
            node.Report($"{number} is not between {low} and {high}");
        }

        return number;
    }

    private static int WholeWithin(this Node node, int low, int high)
    {
        var number = node.AsWhole();

        if (number < low || number > high)
        {
            node.Report($"{number} is not between {low} and {high}");
        }

        return number;
    }

    private static T? Parsed<T>(Node node, Func<string, T?> parse, string kind)
        where T : struct
    {
        var text = node.AsText();
        var value = parse(text);

        if (value is null && text != "")
        {
            node.Report($"'{text}' is not {kind}");
        }

        return value;
    }
}
