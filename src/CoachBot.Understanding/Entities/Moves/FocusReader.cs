using System.Text.RegularExpressions;
using CoachBot.Chat.Words;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>Reads the part of training that is asked for: only jumps, solo polpacci, upper body. What hurts or is not wanted is none.</summary>
internal sealed partial class FocusReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly List<(string Focus, Regex Said)> _parts;

    public FocusReader(Languages languages)
    {
        _parts =
        [
            .. languages.All
                .SelectMany(language => language.Details.Focus)
                .GroupBy(part => part.Key, part => part.Value)
                .Select(part => (part.Key, Shape(part.SelectMany(ways => ways)))),
        ];
    }

    /// <summary>The name of the part that is said first; the words are taken away.</summary>
    public string? Take(Said said)
    {
        var found = _parts
            .Select(part => (part.Focus, Match: said.All(part.Said).FirstOrDefault(match => IsAskedFor(said.Text, match))))
            .Where(part => part.Match is not null)
            .OrderBy(part => part.Match!.Index)
            .ThenByDescending(part => part.Match!.Length)
            .FirstOrDefault();

        if (found.Match is { } match)
        {
            said.Take(match.Index, match.Length);
        }

        return found.Focus;
    }

    private static bool IsAskedFor(string text, Match match)
    {
        var before = text[..match.Index];
        var after = text[(match.Index + match.Length)..];

        return !Denied().IsMatch(before) && !Suffers().IsMatch(after) && (Cue().IsMatch(before) || CueAfter().IsMatch(after));
    }

    private static Regex Shape(IEnumerable<string> ways) => new(
        $@"\b(?:{string.Join('|', ways.Distinct().OrderByDescending(way => way.Length).Select(Regex.Escape))})\b",
        Options,
        TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\b(?:no|not|without|skip|avoid|except|but|don't want|hate|senza|niente|non|salta|evita|tranne|basta)(?: (?:the|any|my|more|i|le|gli|la|lo|il|do|fare|con|con i|con le))* $", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Denied();

    [GeneratedRegex(@"^(?:'s)? (?:hurts?|is|are|were|was|feels?|pain|ache|aches|sore|tired|dead|fa male|fanno male|mi fa|mi fanno|e |sono|stanc\w+|dolor\w+|indolenzit\w+)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Suffers();

    [GeneratedRegex(
        @"(?:^|[,.;:!?] ?|\b(?:only|just|purely|nothing but|some|sum|focus on|focus|focused on|work on|work|train|training|do|hit|give me|want|need|fancy|bit of|more|all|for|with|today|tomorrow|tonight|solo|soltanto|solamente|esclusivamente|unicamente|dammi|fammi|fare|facciamo|voglio|vorrei|mi va|un po' di|qualcosa di|qualcosa per|seduta di|seduta per|sessione di|allenamento di|allenamento per|scheda di|scheda per|esercizi di|esercizi per|concentrati su|lavoro su|lavorare su|lavoriamo su|alleniamo|allenare|focus su|focus|oggi|domani|stasera|per|di|alla|alle|sulle|sui|sugli|sulla|sul))(?: (?:the|my|a|some|la|le|i|il|gli|l'))? ?$",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Cue();

    [GeneratedRegex(@"^(?:'s)? (?:only|day|session|sesh|workout|stuff|work|exercises?|training|focus|today|tonight|tomorrow|please|pls|routine|circuit|e basta|oggi|domani|stasera|soltanto|solo|per favore)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex CueAfter();
}
