using System.Text.RegularExpressions;

namespace CoachBot.Content.Reading;

/// <summary>The words that files use for the members of an enum: <c>single-leg-squat</c>, but <c>L0</c> and <c>A</c> as they are.</summary>
internal static partial class Vocabulary<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Known = Enum.GetValues<T>().ToDictionary(value => Spell(value.ToString()));

    public static T Read(Node node) => Read(node, node.AsText(), Kind());

    /// <summary>The member meant by a word; <paramref name="kind"/> is what it should be, with its article.</summary>
    public static T Read(Node node, string word, string kind)
    {
        if (!Known.TryGetValue(word, out var value) && word != "")
        {
            node.Report($"'{word}' is not {kind}; one of {string.Join(", ", Known.Keys)}");
        }

        return value;
    }

    // Levels and degrees of confidence are codes, written in capitals everywhere.
    private static string Spell(string name) => name.Length <= 2 ? name : Apart(name, "-");

    private static string Kind()
    {
        var name = Apart(typeof(T).Name, " ");

        return "aeiou".Contains(name[0], StringComparison.Ordinal) ? $"an {name}" : $"a {name}";
    }

    private static string Apart(string name, string between) =>
        InnerCapital().Replace(name, match => between + match.Value).ToLowerInvariant();

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex InnerCapital();
}
