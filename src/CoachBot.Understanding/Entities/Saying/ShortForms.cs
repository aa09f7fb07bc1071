using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Chat.Words;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>Writes out what people shorten: wks, gg, dmn. The words are data; what depends on the words around is here.</summary>
internal sealed partial class ShortForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly FrozenDictionary<string, string> _words;

    public ShortForms(Languages languages)
    {
        _words = languages.All
            .SelectMany(language => language.Details.Short)
            .DistinctBy(word => word.Key)
            .ToFrozenDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);
    }

    /// <summary>The words that are known short.</summary>
    public IEnumerable<string> Words => _words.Keys;

    /// <summary>The text with its words written out.</summary>
    public string WriteOut(string text)
    {
        text = Word().Replace(text, match => _words.GetValueOrDefault(match.Value, match.Value));

        return For().Replace(text, "per");
    }

    /// <summary>The text, its numbers digits already: "sett" is September after "il 12", else weeks.</summary>
    public static string WriteWeeks(string text) =>
        Weeks().Replace(text, match => match.Groups["many"].Success ? $"{match.Groups["many"].Value} settimane" : "settimana");

    [GeneratedRegex(@"(?<![a-z'])(?:2[a-z]{3,5}|[a-z]{1,12})(?![a-z0-9'])", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();

    // Italians write x for per: x un mese, x gamba; between numbers it is times.
    [GeneratedRegex(@"(?<=^| )x(?= (?!\d|x\b)[a-z])", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex For();

    [GeneratedRegex(
        @"(?<!\b(?:il|al|del|dal|dell'|l'|all'|(?:lun|mar|mer|gio|ven|sab|dom)[a-z]*) ?)(?<many>\b(?:[2-8]|(?<=\b(?:tra|fra|per|ogni|di) )\d{1,2})) ?sett\b(?!\.? ?20\d\d)"
        + @"|(?<!\d ?|\b(?:fine|meta|inizio|primo|di) )\bsett\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Weeks();
}
