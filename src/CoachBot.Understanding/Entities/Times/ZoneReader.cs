using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Chat.Words;
using CoachBot.Understanding.Entities.Saying;
using NodaTime.TimeZones;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Reads a time zone: London time, ora di Roma, UTC+2, a city or a country with one clock.</summary>
internal sealed partial class ZoneReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int MostWords = 4;

    private static readonly FrozenSet<string> OtherWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "wake", "easter", "nome", "center", "south", "north", "west", "general", "acre", "troll", "eastern", "central", "universal", "casey", "davis", "stanley", "midway", "regina",
        "mountain", "pacific", "palmer", "knox", "zulu", "reunion", "aleutian", "university", "greenwich", "bermuda", "marengo", "continental", "newfoundland", "atlantic",
        "catamarca", "mendoza", "tell city", "act", "nsw", "yap", "truk", "wallis", "efate", "fiji", "st", "eire", "unknown", "factory", "yukon");

    private readonly FrozenDictionary<string, string> _places;

    public ZoneReader(Languages languages)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var (city, zone) in languages.All.SelectMany(language => language.Times.Cities))
        {
            places.TryAdd(city, zone);
        }

        // Europe/Rome is found as "europe/rome" and as "rome".
        foreach (var id in TzdbDateTimeZoneSource.Default.GetIds().Where(id => id.Contains('/', StringComparison.Ordinal) && !IsOfNoPlace(id)))
        {
            var name = id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant().Replace('_', ' ');
            places.TryAdd(id.ToLowerInvariant(), id);

            if (!OtherWords.Contains(name) && name.Length > 3)
            {
                places.TryAdd(name, id);
            }
        }

        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsOfNoPlace(string id) =>
        id.Split('/')[0] is "Etc" or "Brazil" or "Canada" or "US" or "Mexico" or "Chile";

    /// <summary>The IANA name; the words are taken away.</summary>
    /// <param name="said">The message.</param>
    /// <param name="bare">Whether a place alone is a clock, as when asked for one.</param>
    public string? Take(Said said, bool bare)
    {
        if (said.Take(Offset()) is { } offset)
        {
            return OffsetZone(offset);
        }

        if (said.First(Id()) is { } id && _places.TryGetValue(id.Value, out var zone))
        {
            said.Take(id.Index, id.Length);

            return zone;
        }

        var places = Places(said, bare);
        var best = places.OrderByDescending(place => place.IsClock).ThenBy(place => place.IsOld).ThenByDescending(place => place.Start).FirstOrDefault();

        if (best?.IsClock == true || (best is { IsOld: false } && bare))
        {
            said.Take(best.Start, best.End - best.Start);

            return best.Zone;
        }

        return said.Take(Named()) is { } named ? ZoneNames.Of(named) : null;
    }

    private List<Place> Places(Said said, bool bare)
    {
        var text = said.Text;
        var words = said.All(Word());
        var places = new List<Place>();

        for (var first = 0; first < words.Count; first++)
        {
            for (var length = Math.Min(MostWords, words.Count - first); length > 0; length--)
            {
                var start = words[first].Index;
                var end = words[first + length - 1].Index + words[first + length - 1].Length;

                if (!_places.TryGetValue(text[start..end].Replace('-', ' '), out var zone))
                {
                    continue;
                }

                var before = text[..start];
                places.Add(new Place(start, end, zone, ClockBefore().IsMatch(before) || ClockAfter().IsMatch(text[end..]), bare && OldBefore().IsMatch(before)));
                first += length - 1;

                break;
            }
        }

        return places;
    }

    private static string? OffsetZone(Match match)
    {
        var hours = match.Groups["hours"].Success ? int.Parse(match.Groups["hours"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var isBehind = match.Groups["sign"].Value is "-" or "minus" or "meno";

        // The names of these zones have their signs the other way round.
        return hours == 0 ? (match.Value.StartsWith('g') ? "Etc/GMT" : "Etc/UTC") : hours > (isBehind ? 12 : 14) ? null : $"Etc/GMT{(isBehind ? '+' : '-')}{hours}";
    }

    [GeneratedRegex(@"\b(?:utc|gmt|zulu time|tempo universale)(?: ?(?<sign>\+|-|plus|minus|piu|meno) ?(?<hours>\d{1,2}))?(?::00)?\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Offset();

    [GeneratedRegex(@"\b[a-z]{4,10}/[a-z_]{3,20}(?:/[a-z_]{3,20})?\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Id();

    [GeneratedRegex(@"[a-z]+(?:'[a-z]+)?", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(?:(?<newyork>eastern|east coast|est|edt|et|costa est|fuso orientale)|(?<chicago>central time|central standard|cst|cdt|us central)|(?<denver>mountain time|mountain standard|mst|mdt|montagne rocciose)|(?<losangeles>pacific|pst|pdt|west coast|costa ovest|pacifico)"
        + @"|(?<rome>central european|cet|cest|europa centrale|mitteleurop\w+)|(?<london>british|bst|greenwich|ora inglese|orario inglese|fuso inglese|fuso britannico|ora britannica)|(?<athens>eet|eest|eastern european)|(?<lisbon>wet|west european)|(?<tokyo>jst|japan standard)|(?<kolkata>ist|indian?(?= time)|ora indiana)|(?<reykjavik>icelandic)"
        + @"|(?<nairobi>east africa\w*|africa orientale)|(?<sydney>aest|aedt)|(?<moscow>msk)|(?<romeagain>fuso italiano|ora italiana|orario italiano|italian time))\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:(?:ora|orario|orari|fuso|fuso orario|zona|ore|clock|time|hours|time zone|timezone|zone|tz)(?: locale| local)? ?(?:di|della|del|delle|a|in|of|for|to|is|at|=|:|->|as in|sono quelli di|quelle di)? ?(?:the )?|\b(?:\d{1,2}(?:[:.]\d\d)?|h ?\d{1,2}(?:[:.]\d\d)?),? (?:(?:ora )?di )?|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm),? |spaccate di |\b(?:i live|live|living|based|i am|i'm|im|we're|vivo|abito|sono|sto|mi trovo) (?:now |adesso |ora )?(?:in|a|at|over in) |\b(?:moved|relocated|trasferit[oa]) (?:in|to|a) )$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ClockBefore();

    [GeneratedRegex(@"^(?:'s)? (?:local )?(?:time|hours|zone|timezone|clock)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ClockAfter();

    [GeneratedRegex(@"\b(?:not in|not|non a|non in|non di|from|da|dal|dalla|instead of|invece di|invece che|left|lasciat[oa]|think i'm in|thinks? i am in|sia in|sia a|sono di) $", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OldBefore();

    private sealed record Place(int Start, int End, string Zone, bool IsClock, bool IsOld);
}
