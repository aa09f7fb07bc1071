using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Typing;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>Puts right the words that are no words but one slip away from a word that matters here.</summary>
internal sealed partial class Mender
{
    private const int ShortestMeant = 5;

    private readonly FrozenSet<string> _known;
    private readonly ILookup<(char First, int Length), string> _meant;

    public Mender(IEnumerable<string> vocabulary, IEnumerable<string> known)
    {
        var words = vocabulary.Distinct(StringComparer.Ordinal).ToList();
        _meant = words.Where(word => word.Length >= ShortestMeant).ToLookup(word => (word[0], word.Length));
        _known = words.Concat(known).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The text with its slips mended.</summary>
    public string Mend(string text) => Letters().Replace(text, match => Mended(match.Value));

    private string Mended(string word) =>
        _known.Contains(word)
            ? word
            : new[] { 0, 1, -1 }
                .SelectMany(longer => _meant[(word[0], word.Length + longer)])
                .FirstOrDefault(meant => Typo.Slips(word, meant) == 1) ?? word;

    [GeneratedRegex(@"(?<![a-z0-9'])[a-z]{4,20}(?![a-z0-9'])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Letters();
}
