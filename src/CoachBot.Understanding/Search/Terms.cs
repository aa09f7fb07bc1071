namespace CoachBot.Understanding.Search;

/// <summary>What is searched for: stems, and neighbouring stems as one, since "how often" says more than "how" and "often".</summary>
internal static class Terms
{
    private const char Joint = ' ';

    public static IReadOnlyList<string> Of(IEnumerable<string> stems)
    {
        var single = stems.ToList();

        return [.. single, .. single.Zip(single.Skip(1), (left, right) => $"{left}{Joint}{right}")];
    }

    /// <summary>The terms in a row, to tell whether two texts are the same.</summary>
    public static string Joined(IEnumerable<string> terms) => string.Join('\n', terms);

    /// <summary>The two stems of a pair.</summary>
    public static bool IsPair(string term, out string left, out string right)
    {
        var joint = term.IndexOf(Joint, StringComparison.Ordinal);
        (left, right) = joint < 0 ? (term, "") : (term[..joint], term[(joint + 1)..]);

        return joint >= 0;
    }
}
