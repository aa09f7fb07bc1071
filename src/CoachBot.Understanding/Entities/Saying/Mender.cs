using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Typing;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>Puts right the words that are no words but a slip away from a word that matters here; from a long one, two slips.</summary>
internal sealed partial class Mender
{
    private const int ShortestMeant = 5;
    private const int ShortestSwapped = 4;
    private const int ShortestOfTwoSlips = 8;

    private static readonly int[] Longer = [0, 1, -1, 2, -2];

    private readonly FrozenSet<string> _known;
    private readonly ILookup<(char First, int Length), string> _meant;

    public Mender(IEnumerable<string> vocabulary, IEnumerable<string> known)
    {
        var words = vocabulary.Distinct(StringComparer.Ordinal).ToList();
        _meant = words.Where(word => word.Length >= ShortestSwapped).ToLookup(word => (word[0], word.Length));
        _known = words.Concat(known).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The text with its slips mended.</summary>
    public string Mend(string text) => Letters().Replace(text, match => _known.Contains(match.Value) ? match.Value : Mended(match.Value));

    private string Mended(string word)
    {
        string? far = null;

        foreach (var meant in Longer.SelectMany(longer => _meant[(word[0], word.Length + longer)]))
        {
            var slips = Typo.Slips(word, meant);

            if (slips == 1 && (meant.Length >= ShortestMeant || AreSwapped(word, meant)))
            {
                return meant;
            }

            far ??= slips == 2 && meant.Length >= ShortestOfTwoSlips ? meant : null;
        }

        return far ?? word;
    }

    private static bool AreSwapped(string word, string meant) => word.Length == meant.Length && word.Order().SequenceEqual(meant.Order());

    [GeneratedRegex(@"(?<![a-z0-9'])[a-z]{4,20}(?![a-z0-9'])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Letters();
}
