using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>The ways to tell a time of day, both languages together; number words are digits already.</summary>
internal static partial class ClockShapes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1_000;

    // In the evening, di sera: what comes after the hour.
    private const string Part =
        @"(?: ?(?<half>am|pm)\b|,? ?(?:in the|at|of the|on|this|di|del|della|al|alla|la|nel|il)? ?(?<part>mornings?|afternoons?|evenings?|nights?|tonight|mattin[ao]|pomeriggio|sera|stasera|stamattina|notte)\b)?";

    // What counts something else.
    private const string NoCount =
        @"(?! ?(?:(?:st|nd|rd|th|x|per|by|times|days?|weeks?|months?|mins?|minutes?|h|hours?|volt[ae]|giorn[oi]|settiman[ae]|mes[ei]|min|minut[oi]|or[ae](?! (?:di|del|della|locale|ital|ingl))|kg|kgs|kilos?|chil[oi]|km|k|m|sets?|serie|reps?|sessions?|sedut[ae]|workouts?|allenament[oi]|exercises|esercizi|(?:a|la|alla|per) (?:settimana|week)|"
        + Months.Pattern + @")\b|[.:/x-]?\d|%))";

    /// <summary>Noon and midnight.</summary>
    [GeneratedRegex(@"\b(?:(?<noon>noon|midday|mezzogiorno|mezzodi)|(?<midnight>midnight|mezzanotte))(?: e (?:(?<thirty>mezz[oa])|(?<fifteen>un quarto)))?\b", Options, Timeout)]
    public static partial Regex Named { get; }

    /// <summary>Half past six, 20 past 6, ten to eight, half six.</summary>
    [GeneratedRegex(
        @"(?<!\bfrom )\b(?:(?:a )?(?:(?<minute>5|10|20|25)(?: minutes| mins)?|(?<quarter>quarter)|(?<thirty>half)) (?<direction>past|to|till|after) |(?<thirty>half) )(?<hour>\d{1,2})\b(?! ?(?:marathon|hours?|km?|minutes|mins?|kg|weeks?|days?)\b)" + Part,
        Options,
        Timeout)]
    public static partial Regex English { get; }

    /// <summary>Le sei e mezza, le sette meno un quarto, le 18 e 30.</summary>
    [GeneratedRegex(
        @"(?<![\d.,:])\b(?<hour>\d{1,2}) (?<direction>e|meno) (?:(?<thirty>mezz[ao])|(?<threequarters>(?:tre|3) quarti)|(?:un )?(?<quarter>quarto)|(?<minute>[1-5]\d|0?5))\b(?! ?(?:kg|chili|minuti|volte|giorni|settimane|serie)\b)" + Part,
        Options,
        Timeout)]
    public static partial Regex Italian { get; }

    /// <summary>6:30, 18.15, 7h30, 6:15 pm.</summary>
    [GeneratedRegex(@"(?<![\d.,:/-])(?<hour>\d{1,2})(?:[:.he]|,(?=\d\d ?(?:am|pm)\b))(?<minute>[0-5]\d)(?![.:/]?\d| ?(?:kg|km|k|chili|kilos|lb|lbs|miles|miglia)\b)" + Part, Options, Timeout)]
    public static partial Regex Digits { get; }

    /// <summary>At six thirty; 0700; at 1830.</summary>
    [GeneratedRegex(@"(?:\b(?:at|alle|le|ore|for|by) |@ ?)(?<hour>\d{1,2}) ?(?<minute>[0-5]\d)\b(?![.:/]\d)" + Part + @"|(?<![\d.,:/-])(?<hour>0\d|1\d|2[0-3])(?<minute>[0-5]\d)(?= ?(?:h|hrs|hours|ore)\b)|(?<![\d.,:/x-] ?)\b(?<hour>\d{1,2}) (?<minute>15|30|45)\b(?! ?(?:min|mins|minutes|minuti|kg|chili|sec|seconds|secondi|s|km|k|reps?|days|giorni)\b|[.,:/x-]\d)" + Part + @"|(?<![\d.,:/-])(?<hour>0\d)(?<minute>[0-5]\d)\b(?![.:/-]\d)", Options, Timeout)]
    public static partial Regex Together { get; }

    /// <summary>7am, 8 o'clock, 18h, 7ish, seven sharp, 9 di sera.</summary>
    [GeneratedRegex(
        @"(?<![\d.,:/-]|\b\d{1,2} )(?<hour>\d{1,2})(?: ?(?<half>am|pm)\b|(?: ?(?:o'?clock|sharp|spaccat[ae]|in punto|precise)|h|-?ish)\b" + Part + @"|,? (?:in the|at|of the|this|di|del|della|al|alla|la|nel) (?<part>morning|afternoon|evening|night|mattin[ao]|pomeriggio|sera|notte)\b| (?<part>tonight|stasera|stamattina|this morning)\b)",
        Options,
        Timeout)]
    public static partial Regex Whole { get; }

    /// <summary>At 7, alle 7, verso le 9, around 8.</summary>
    [GeneratedRegex(
        @"(?:\b(?:at|around|about|by|before|after|until|till|til|past|say|its|it's|once it's|to|make it|alle|dalle|le|ore|alla|all[ae]?|h|metti|fai|time|orario|dele|facciamo) ?:? ?|@ ?)(?<hour>\d{1,2})\b" + NoCount + Part,
        Options,
        Timeout)]
    public static partial Regex Cued { get; }

    /// <summary>A number alone.</summary>
    [GeneratedRegex(@"(?<![\d.,:/x+-]|\b(?:rpe|rir|every|ogni) )\b(?<hour>\d{1,2})\b" + NoCount + Part, Options, Timeout)]
    public static partial Regex Bare { get; }

    /// <summary>A time beside what was lifted.</summary>
    [GeneratedRegex(@"\b(?:alle|ore) \d{1,2}(?:[.:]\d\d| e (?:mezz[ao]|un quarto))?(?! ?(?:kg|chili))\b|\b(?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b|\b(?:at )?\d{1,2}:\d\d\b(?! ?(?:min|hold))", Options, Timeout)]
    public static partial Regex Beside { get; }

    /// <summary>What stands before a time that is no longer wanted.</summary>
    [GeneratedRegex(@"\b(?:not|rather than|instead of|invece (?:che|di|delle)|anziche|e non|non(?: piu)?|from|dalle|no longer|al posto delle|piuttosto che|than) (?:the )?(?:at |alle |le |dalle )?$", Options, Timeout)]
    public static partial Regex OldBefore { get; }

    /// <summary>The morning, said with a time or beside it.</summary>
    [GeneratedRegex(@"\bmornings?\b|\bmattin[ao]\b|\bdomattina\b|\d ?am\b|\b0\d[:.]?\d\d\b|\bnotte\b|\bdawn\b|\balba\b", Options, Timeout)]
    public static partial Regex Early { get; }

    /// <summary>The evening, said elsewhere in the message.</summary>
    [GeneratedRegex(@"\b(?:every|each|in the|this|late) (?:evening|night|afternoon)\b|\bevenings\b|\bafternoons\b|\b(?:after|dopo) (?:lunch|pranzo)\b|\btonight\b|\bstasera\b|\b(?:ogni|la|di|tutte le) ser[ae]\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:evening|night|afternoon)s?\b|\b(?:lun|mar|mer|gio|ven|sab|dom)[a-z]* (?:sera|pomeriggio)\b|\b(?:nel|il|di|oggi) pomeriggio\b", Options, Timeout)]
    public static partial Regex Late { get; }
}
