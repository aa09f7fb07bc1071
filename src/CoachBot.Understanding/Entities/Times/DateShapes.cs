using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>The ways to name a date, both languages together; number words are digits already.</summary>
internal static partial class DateShapes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1_000;
    private const string Year = @"(?:(?:,? (?:of |del )?|[ ./-])(?<year>20\d\d)\b)?";
    private const string Place = @"(?<number>1st|2nd|3rd|4th|5th|last|primo|prima|second[oa]|terz[oa]|quart[oa]|quint[oa]|ultim[oa])";

    /// <summary>17 May, the 8th of June, 8 giugno, primo maggio.</summary>
    [GeneratedRegex(@"(?<![\d.:/])(?<!\b(?:alle|ore|h|at) )\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<first>primo)) ?(?:of |di |d')?(?<month>" + Months.Pattern + @")\b(?!(?<=\bmar)(?:,? ?(?:e|ed|,|/|\+|-|&|o) ?| )(?:lun|mer|gio|ven|sab|dom)[a-z]*\b)\.?" + Year, Options, Timeout)]
    public static partial Regex DayMonth { get; }

    /// <summary>May 17th, Oct 25.</summary>
    [GeneratedRegex(@"\b(?<month>" + Months.Pattern + @")\.? (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d| ?(?:km|k|am|pm)\b)" + Year, Options, Timeout)]
    public static partial Regex MonthDay { get; }

    /// <summary>2026-05-30.</summary>
    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)", Options, Timeout)]
    public static partial Regex Iso { get; }

    /// <summary>17/5, 3.5.2026, 30-05-26: the day first, as everywhere but in America, if that can be.</summary>
    [GeneratedRegex(@"(?<![\d./-])(?<day>\d{1,2})(?:/(?<month>\d{1,2})(?:/(?<year>(?:20)?\d\d))?|(?<mark>[.-])(?<month>\d{1,2})\k<mark>(?<year>(?:20)?\d\d))(?![\d/])|(?<=\b(?:on|the|il|del|al|dal|to|until|till) )(?<day>\d{1,2})\.(?<month>0[1-9]|1[0-2])\b(?!\.?\d| ?(?:km|k|kg|am|pm)\b)", Options, Timeout)]
    public static partial Regex Digits { get; }

    /// <summary>The last Sunday of May.</summary>
    [GeneratedRegex(@"\b" + Place + @" (?<weekday>[a-z]{3,9}) (?:of|in|di|del mese di|a) (?<month>" + Months.Pattern + @")\b", Options, Timeout)]
    public static partial Regex Nth { get; }

    /// <summary>The 24th, il 24.</summary>
    [GeneratedRegex(@"(?:\b(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun),? (?:the )?|\b(?:the|on|to|until|till|til|from|by|through|and) |^)(?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:one|exercise|set|session|place|marathon|half|race|ultra|\d|time|workouts?|sessions?|days?|weeks?|months?|things?|part))|\b(?:(?:il|al|del|dal) |(?:l|all|dell)'(?=8|11)|(?<weekday>lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) )(?<day>\d{1,2})\b(?![.:,/%]\d|%| ?(?:km|k|m|kg|chili|minuti|min|di sera|secondi|reps?|serie)\b)", Options, Timeout)]
    public static partial Regex DayOnly { get; }

    /// <summary>A month alone.</summary>
    [GeneratedRegex(@"\b(?:in|of|di|a|ad|end of|for|fine|inizio|meta) (?<month>" + Months.Pattern + @")\b", Options, Timeout)]
    public static partial Regex MonthOnly { get; }

    /// <summary>Next month, il mese prossimo.</summary>
    [GeneratedRegex(@"\bnext month\b|\bmese prossimo\b|\bprossimo mese\b", Options, Timeout)]
    public static partial Regex NextMonth { get; }

    /// <summary>In ten weeks, fra due mesi, 12 weeks from tomorrow.</summary>
    [GeneratedRegex(
        @"\b(?:in|tra|fra|within)(?: about| circa)? (?<count>\d{1,3}|an?|un[oa']?|un paio di|a couple of) ?(?<unit>day|week|month|year|fortnight|giorn|settiman|mes|ann)[a-z]*(?:'s?)?\b"
        + @"|\b(?<count>\d{1,3}|an?|un[oa]?|un paio di|a couple of) (?<unit>day|week|month|giorn|settiman|mes)[a-z]*(?:'s?)? (?:from|out|away|a partire da|da|e ho|alla|to go|mancano)\b(?! (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)(?: (?<tomorrow>tomorrow|domani)| (?:now|today|oggi|adesso))?",
        Options,
        Timeout)]
    public static partial Regex Ahead { get; }

    /// <summary>Today, dopodomani.</summary>
    [GeneratedRegex(@"\b(?:(?<after>(?:the )?day after tomorrow|dopodomani|dopo domani)|(?<tomorrow>tomorrow|tmrw|tmr|tomorow|domani|domattina)|(?<yesterday>yesterday|ieri)|(?<today>today|tonight|2day|this (?:morning|afternoon|evening)|oggi|stasera|stamattina|stamani|stamane|stanotte|questa (?:mattina|sera)|questo pomeriggio))\b", Options, Timeout)]
    public static partial Regex Near { get; }

    /// <summary>What stands before a weekday that is a week later than the next.</summary>
    [GeneratedRegex(@"\b(?:(?<count>a|\d{1,2}) weeks?|a (?<fortnight>fortnight)) (?:on|from) $", Options, Timeout)]
    public static partial Regex WeekLaterBefore { get; }

    /// <summary>What stands after a weekday that is a week later than the next.</summary>
    [GeneratedRegex(@"^ (?:week|after next|dell'altra settimana|della settimana dopo|fra una settimana|tra una settimana)\b", Options, Timeout)]
    public static partial Regex WeekLaterAfter { get; }

    /// <summary>A word that may be a weekday.</summary>
    [GeneratedRegex(@"\b(?<next>next |prossim[oa] )?(?<weekday>[a-z]{3,11})(?<later> prossim[oa])?\b", Options, Timeout)]
    public static partial Regex Weekday { get; }
}
