using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Chat.Words;
using CoachBot.Understanding.Entities.Saying;
using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Reads days of the week: single ones, ranges, sets such as "weekdays", and days that are left out.</summary>
internal sealed partial class DaysReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int DaysOfWeek = 7;

    private readonly WeekdayNames _names;
    private readonly FrozenDictionary<string, IReadOnlyList<IsoDayOfWeek>> _sets;
    private readonly string[] _setNames;

    public DaysReader(Languages languages, WeekdayNames names)
    {
        _names = names;
        _sets = languages.All
            .SelectMany(language => language.Times.DaySets)
            .DistinctBy(set => set.Key)
            .ToFrozenDictionary(set => set.Key, set => set.Value, StringComparer.Ordinal);
        _setNames = [.. _sets.Keys.OrderByDescending(name => name.Length)];
    }

    /// <summary>The days, Monday first; the words are taken away.</summary>
    /// <param name="said">The message.</param>
    /// <param name="isMove">Whether "from Monday to Tuesday" means Tuesday instead of Monday, and not a range.</param>
    public IReadOnlyList<IsoDayOfWeek> Take(Said said, bool isMove)
    {
        var wanted = new SortedSet<IsoDayOfWeek>();
        var unwanted = new HashSet<IsoDayOfWeek>();
        var places = Places(said).OrderBy(place => place.Start).ToList();

        for (var number = 0; number < places.Count; number++)
        {
            var place = places[number];
            var before = said.Text[Math.Max(0, place.Start - 30)..place.Start];
            var isRange = number + 1 < places.Count && IsRange(said.Text, place, places[number + 1], before);
            IReadOnlyList<IsoDayOfWeek> days = isRange ? Range(place.Days[0], places[number + 1].Days[0]) : place.Days;

            if (isRange && isMove && From().IsMatch(before))
            {
                continue;
            }

            place.IsOut = LeftOut().IsMatch(before) || GivenUp().IsMatch(said.Text[place.End..]) || (number > 0 && places[number - 1].IsOut && And().IsMatch(said.Text[places[number - 1].End..place.Start]));
            number += isRange ? 1 : 0;

            if (place.IsOut)
            {
                unwanted.UnionWith(days);
            }
            else
            {
                wanted.UnionWith(days);
            }
        }

        if (wanted.Count == 0 && places.Exists(place => place.IsOut) && AllBut().IsMatch(said.Text))
        {
            wanted.UnionWith(Enumerable.Range(1, DaysOfWeek).Select(day => (IsoDayOfWeek)day));
        }

        places.ForEach(place => said.Take(place.Start, place.End - place.Start));
        wanted.ExceptWith(unwanted);

        return [.. wanted];
    }

    private List<Place> Places(Said said)
    {
        var rest = said.Copy();
        var places = new List<Place>();

        foreach (var name in _setNames)
        {
            for (var at = rest.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = rest.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (IsWhole(rest.Text, at, name.Length) && (!rest.Text[..at].EndsWith("my ", StringComparison.Ordinal) || !HasDay(rest)))
                {
                    places.Add(new Place(at, at + name.Length, _sets[name]));
                    rest.Take(at, name.Length);
                }
            }
        }

        foreach (var every in rest.All(Every()).Where(every => _names.Find(every.Groups["between"].Value) is null))
        {
            places.Add(new Place(every.Index, every.Index + every.Length, [.. Enumerable.Range(1, DaysOfWeek).Select(day => (IsoDayOfWeek)day)]));
            rest.Take(every.Index, every.Length);
        }

        var words = rest.All(Word());
        var row = Row().Match(rest.Text);

        for (var number = 0; number < words.Count; number++)
        {
            var word = words[number];
            var isListed = (word.Index >= row.Index && word.Index < row.Index + row.Length && IsRow(row)) || Listed().IsMatch(rest.Text[..word.Index]) || rest.Text.AsSpan(word.Index + word.Length) is ['/' or '+' or '-', ..];

            if ((isListed ? _names.FindInList(word.Value) : _names.Find(word.Value)) is { } day && !IsOther(rest.Text, word))
            {
                places.Add(new Place(word.Index, word.Index + word.Length, [day]));
            }
        }

        return places;
    }

    private bool HasDay(Said said) => said.All(Word()).Any(word => _names.Find(word.Value) is not null);

    // The sun shines, we sat down, and mar is March beside a number.
    private static bool IsOther(string text, Match word) => word.Value switch
    {
        "sun" => text[..word.Index].EndsWith("the ", StringComparison.Ordinal),
        "sat" => text[..word.Index].EndsWith("i ", StringComparison.Ordinal),
        "mar" => text[..word.Index].AsSpan().TrimEnd() is [.., >= '0' and <= '9'] && !HourBefore().IsMatch(text[..word.Index]) && !DayAfter().IsMatch(text[(word.Index + word.Length)..]),
        _ => false,
    };

    // Three in a row, as in "lu me ve", can hardly be anything else.
    private bool IsRow(Match row) => row.Success && row.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => _names.FindInList(word.Trim(',')) is not null);

    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    private static bool IsRange(string text, Place first, Place last, string before)
    {
        var between = text[first.End..last.Start];

        return first.Days.Count == 1 && last.Days.Count == 1 && (Dash().IsMatch(between) || (To().IsMatch(between) && (English().IsMatch(between) || From().IsMatch(before))));
    }

    private static List<IsoDayOfWeek> Range(IsoDayOfWeek first, IsoDayOfWeek last)
    {
        var length = (((int)last - (int)first + DaysOfWeek) % DaysOfWeek) + 1;

        return [.. Enumerable.Range(0, length).Select(step => (IsoDayOfWeek)((((int)first - 1 + step) % DaysOfWeek) + 1))];
    }

    [GeneratedRegex(@"\b(?:every|each|ogni|tutt[ie] (?:[ilg]|le|gli)) (?!other|second|third|altr|due|tre|\d)(?:(?<between>[a-z]{3,12}) )?(?:days?|mornings?|evenings?|nights?|afternoons?|giorn[oi]|mattin[aeo]|ser[ae]|pomeriggi[o]?)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Every();

    [GeneratedRegex(@"(?<![a-z'])[a-z]{2},? [a-z]{2},? [a-z]{2}(?:,? [a-z]{2})?(?![a-z'])", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?:\b(?:alle|ore|h|at|le)|@) ?\d{1,2}(?:[.:]\d\d)? ?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex HourBefore();

    [GeneratedRegex(@"^(?:,? ?(?:e|ed|,|/|\+|-|&|o) ?| )(?:lun|mer|gio|ven|sab|dom)[a-z]*\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DayAfter();

    [GeneratedRegex(@"[a-z]{2,12}", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[a-z]{2,}[/+-]$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?:'s)? ?- ?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^,? ?(?:to|till|until|til|through|thru|a|al|alla|fino al?|fino alla) (?:il |la )?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex To();

    [GeneratedRegex(@"^,? ?(?:to|till|until|til|through|thru) $", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:from|between|da|dal|dalla|di|del)(?: the| my)? $|^$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex From();

    [GeneratedRegex(@"^,? ?(?:and|e|or|o|,|&|\+)? ?(?:on |il |la |di |del |della )?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex And();

    [GeneratedRegex(
        @"\b(?:except|but|bar|not|than|instead of|rather than|excluding|never|tranne|eccetto|escluso|esclusa|esclusi|meno|salvo|non|anziche|invece (?:che|di|del|della)|al posto (?:di|del|della)|a parte|mai|can't (?:train|lift|run|do|make)|cannot (?:train|lift|run)|no (?:training|gym|lifting|sessions?|workouts?|runs?|running|strength)|nothing|niente (?:palestra|pesi|corsa))(?: for)?(?: on| the| il| la| lo| di| del| della| i| le)* $",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"\b(?:all|every|any|everything|tutti|ogni|sempre)(?: [a-z]+)? (?:except|but|bar|tranne|eccetto|meno|salvo)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AllBut();

    [GeneratedRegex(@"^(?:'s)? (?:evenings? |mornings? |sera |mattina )?(?:doesn't|does not|no longer|isn't|is not|is out|non mi|non posso|non va|coi pesi non|con i pesi non)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex GivenUp();

    private sealed class Place(int start, int end, IReadOnlyList<IsoDayOfWeek> days)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public IReadOnlyList<IsoDayOfWeek> Days { get; } = days;

        public bool IsOut { get; set; }
    }
}
