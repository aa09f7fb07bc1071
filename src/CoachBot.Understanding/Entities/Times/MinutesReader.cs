using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Reads how long something may take, in minutes.</summary>
internal static partial class MinutesReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Hour = 60;
    private const int Longest = 6 * Hour;
    private const int ShortestBare = 5;

    /// <summary>The minutes that are wanted; the words are taken away.</summary>
    /// <param name="said">The message.</param>
    /// <param name="bare">Whether a number alone may be minutes.</param>
    public static int? Take(Said said, bool bare)
    {
        // "Ten minutes more" says nothing of how long it is then.
        said.TakeAll(Change());

        var found = Found(said, Shape());

        if (found.TrueForAll(minutes => minutes.IsOld) && bare)
        {
            found = Found(said, Number()).FindAll(minutes => minutes.Minutes >= ShortestBare);
        }

        foreach (var match in said.All(Shape()))
        {
            said.Take(match.Index, match.Length);
        }

        return found.Find(minutes => !minutes.IsOld) is { Minutes: > 0 and <= Longest } wanted ? wanted.Minutes : null;
    }

    /// <summary>The minutes after which something comes back: "in ten" alone.</summary>
    public static int? TakeAhead(Said said) =>
        said.Take(Ahead()) is { } match && Value(match.Groups["minutes"]) is >= ShortestBare and <= Longest and var minutes ? minutes : null;

    private static List<(int Minutes, bool IsOld)> Found(Said said, Regex shape) =>
        [.. said.All(shape).Select(match => (Minutes(match), IsOld(said.Text, match)))];

    private static bool IsOld(string text, Match match) =>
        OldBefore().IsMatch(text[..match.Index])
        || (RangeBefore().IsMatch(text[..match.Index]) && RangeAfter().IsMatch(text[(match.Index + match.Length)..]))
        || OldAfter().IsMatch(text[(match.Index + match.Length)..]);

    private static int Minutes(Match match)
    {
        if (match.Groups["quarters"].Success)
        {
            return 45;
        }

        if (match.Groups["quarter"].Success)
        {
            return 15;
        }

        if (match.Groups["half"].Success)
        {
            return 30;
        }

        var hours = match.Groups["an"].Success ? 1 : match.Groups["hours"].Success ? Value(match.Groups["hours"]) : 0;
        var more = match.Groups["andhalf"].Success ? 30 : match.Groups["andquarter"].Success ? 15 : match.Groups["minutes"].Success ? Value(match.Groups["minutes"]) : 0;

        return (hours * Hour) + more;
    }

    private static int Value(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<quarters>\b(?:3|tre) quarti d'ora|\b3[ -]quarters? of an hour|(?<![\d/])3/4 (?:of an |d')?(?:hour|ora))\b"
        + @"|(?<quarter>\b(?:a )?quarter[ -](?:of an )?hour|\bquarto d'or(?:a|etta))\b"
        + @"|(?<half>\bhalf[ -]?(?:an[ -])?hour|\bmezz(?:'|a )?or(?:a|etta)|(?<!\d )\b1/2 (?:an )?(?:hour|ora|h)|\bun mezzora)\b(?! (?:past|after))"
        + @"|\b(?:(?<an>an?|one|un'|un|la) ?(?:full |whole |lunch )?(?:hour|ora|oretta)|(?<hours>[1-4]) ?(?:h|hrs?|hours?|or[ae]))\b(?! (?:before|earlier|later|prima|dopo|off|behind|avanti|indietro|di notte|locale))(?:,? ?(?:and|e)? ?(?:(?<andhalf>a half|1/2|mezz[ao])|(?:a |un )?(?<andquarter>quart(?:er|o))|(?<minutes>\d{1,2})(?: ?(?:min|minut[a-z]*|mins))?\b))?"
        + @"|(?<![\d.,:])(?<minutes>\d{1,3})(?: ?- ?\d{1,3})?(?:[ -]?(?:mins?|minutes?|minut[io]|minutini|minute|m)\b| ?')",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"(?<![\d.,:/x-]|\b(?:at|by|leaves at|alle|le|delle|dalle|exercise|esercizio) )\b(?<minutes>\d{1,3})\b(?![\d.,:/x-]*\d| ?(?:am|pm|kg|km|k|reps?|sets?|serie|exercises?|esercizi|days?|giorni|times|volte|weeks?|settimane|o'clock)\b)", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:in|tra|fra|for|another|altri) (?<minutes>\d{1,3})(?= *(?:$|[,.!?;]| (?:pls|plz|please|thanks|grazie|then|or so|ok|instead|circa|e poi)\b))", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:add|take|shave|knock|aggiungi|togli|leva|lima)(?: (?:another|altri|altre|other))? (?:an? |un )?(?:\d{1,3}|quarter|half|mezz'?ora|quarto)[a-z '-]{0,14}(?:minutes?|mins?|minuti|hour|d'ora|mezz'?ora)?(?: (?:off|to|from|all[a']|dall[a']|al|dal|more|in piu|in meno))?\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Change();

    [GeneratedRegex(@"\b(?:instead of|rather than|invece (?:di|che)|anziche|not|non|piuttosto che) $", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OldBefore();

    [GeneratedRegex(@"\b(?:from|da) $", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex RangeBefore();

    [GeneratedRegex(@"^ ?(?:to|a|-) \d", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex RangeAfter();

    [GeneratedRegex(@"^ (?:minutes |minuti |min )?(?:is|are|e|sono) (?:too|a lot|troppo|troppi|tanti)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OldAfter();
}
