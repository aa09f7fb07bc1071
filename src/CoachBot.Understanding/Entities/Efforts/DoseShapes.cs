using System.Text.RegularExpressions;

namespace CoachBot.Understanding.Entities.Efforts;

/// <summary>The ways to tell sets, repetitions and loads, both languages together; number words are digits already.</summary>
internal static partial class DoseShapes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1_000;
    private const string Amount = @"(?<weight>\d{1,3}(?:[.,]\d{1,2})?)";
    private const string Unit = @"(?:(?<kg>kgs?|kilos?|kili|chil[oi]|chilogramm[oi]|k)|(?<lb>lbs?|pounds?|libbr[ae]|#))(?![a-z])";
    private const string By = @" ?(?:x|by|per|\*) ?";

    /// <summary>80 kg, 2x16 kg, 135 lb.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?:(?<pair>2) ?x ?)?" + Amount + @" ?" + Unit + @"(?<hand> (?:per|each|a|in each|in ogni|in) ?(?:hand|mano|arm|l'uno|side))?", Options, Timeout)]
    public static partial Regex WithUnit { get; }

    /// <summary>60 for 8, 100kg x5, 80x5: a load, and how often. The unit may be missing when the load is big.</summary>
    [GeneratedRegex(@"(?<![\d.,x/])(?<![\dx] )" + Amount + @" ?(?:" + Unit + @" ?)?(?<link>x|for|per|\*) ?(?<reps>\d{1,2})\b(?! ?(?:x|\*|kg|sec|seconds|secondi|s\b|cm|lb|sets of|serie da))(?!" + By + @"\d)(?! ?(?:sets|serie|rounds|giri)\b)", Options, Timeout)]
    public static partial Regex LoadForReps { get; }

    /// <summary>10 at 60, otto con 70.</summary>
    [GeneratedRegex(@"(?<![\d.,x/-])\b(?<reps>\d{1,2}) ?(?:at|@|con|with|a) ?" + Amount + @"\b(?! ?(?:reps|serie|sets|x))(?: ?" + Unit + @")?", Options, Timeout)]
    public static partial Regex RepsAtLoad { get; }

    /// <summary>3x8x80, 50x3x5.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<first>\d{1,3}(?:[.,]\d{1,2})?) ?(?<load>kg|kgs|lbs?|chili|kilos)? ?[x*] ?(?<second>\d{1,2}) ?[x*] ?(?<third>\d{1,3}(?:[.,]\d{1,2})?)\b(?! ?(?:s|sec|cm|m)\b)", Options, Timeout)]
    public static partial Regex Triple { get; }

    /// <summary>3x8, tre per otto.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<sets>\d{1,2})(?: sets?| serie)?" + By + @"(?<reps>\d{1,3})\b(?![.,]\d)(?<seconds> ?(?:seconds?|secondi|secs?|s|"")(?![a-z])| ?'')?(?<minutes> ?(?:min|minutes?|minuti)\b)?", Options, Timeout)]
    public static partial Regex SetsByReps { get; }

    /// <summary>3 sets of 8, tre serie da otto, three rounds of ten.</summary>
    [GeneratedRegex(@"\b(?<sets>\d{1,2}) (?:sets?|rounds?|serie|giri|series|goes)(?: (?:of|da|di|x|per|con))+ ?(?<reps>\d{1,3})\b(?<seconds> ?(?:seconds?|secondi|secs?|s|"")(?![a-z]))?|\b(?<sets>\d{1,2}) (?:da|of) (?<reps>\d{1,2})\b(?! ?(?:kg|chili|kilos|cm))|\b(?<sets>\d{1,2}) (?:(?<triple>triples?|tripl[ae])|(?<double>doubles|doppi[ae])|(?<single>singles|singol[ae]))\b", Options, Timeout)]
    public static partial Regex SetsOfReps { get; }

    /// <summary>3 sets, four sets, twice, tre volte.</summary>
    [GeneratedRegex(@"\b(?:(?<sets>\d{1,2}) (?:sets?|rounds?|serie|giri|series)|(?<times>\d{1,2}) (?:times|goes|volte|trips|viaggi)|(?<twice>twice)|(?<once>once))\b|(?<=[a-z)] ?,? ?)(?<![\d] ?)x ?(?<sets>\d{1,2})\b(?! ?(?:kg|s\b))", Options, Timeout)]
    public static partial Regex Sets { get; }

    /// <summary>A single, una tripla.</summary>
    [GeneratedRegex(@"\b(?:(?<triple>triple|tripla)|(?<double>double|doppia)|(?<single>single|singola))\b(?![ -]?(?:leg|arm|hand|foot|dumbbell|kettlebell|gamba|mano|progression))", Options, Timeout)]
    public static partial Regex Alone { get; }

    /// <summary>X2 after a time that is held.</summary>
    [GeneratedRegex(@"(?<!\d ?|[a-z])x ?(?<sets>\d{1,2})\b(?! ?(?:kg|lb|kilos|chili|s\b))", Options, Timeout)]
    public static partial Regex Held { get; }

    /// <summary>8 reps, 8 each leg, 10 per gamba.</summary>
    [GeneratedRegex(@"\b(?<reps>\d{1,3}) ?(?:reps?|repetitions|rip|ripetizion[ei]|colpi|steps|passi|(?:(?:per|each|a|on each|each way|for each|/) ?)(?:leg|side|arm|gamba|lato|parte|braccio|way|each)|each|left|right|a destra|a sinistra|destr[oa]|sinistr[oa])\b|(?<![\d.,x] ?)\b(?:for|per|x|reps:?|ripetizioni:?) ?(?<reps>\d{1,2})\b(?! ?(?:kg|lb|kilos|chili|sec|s\b|cm|min|days|sets|serie|[.,]?\d))|(?<![x\d.,@] ?)\b(?<reps>\d{1,2})(?= {4,})", Options, Timeout)]
    public static partial Regex Reps { get; }

    /// <summary>8 8 6; 8, 8 and 6; 8/8/6; 10, then 8, then 6.</summary>
    [GeneratedRegex(@"(?<![\d.,x@])(?<![x@] )\b(?<reps>\d{1,2})(?:(?: ?(?:,|/|-|;|\+|and|then|poi|e|ed|x)? ?(?:and|then|e|poi|ancora)? +|[/,;+-])(?<reps>\d{1,2})\b){2,9}(?! ?(?:s\b|sec|kg|x|cm|lb|chili|kilos|minut|[.,]\d))", Options, Timeout)]
    public static partial Regex List { get; }

    /// <summary>Then 8 again, then only 6; poi ancora otto, e l'ultima solo sei.</summary>
    [GeneratedRegex(@"\b(?:then|poi|and the last|e l'ultima|last one)(?: (?:again|ancora|only|solo|just|another|altre|di nuovo))* (?<reps>\d{1,2})\b(?! ?(?:kg|chili|kilos|lb|cm|s\b|sec|min|[.,]?\d))", Options, Timeout)]
    public static partial Regex Then { get; }

    /// <summary>45s 45s 60s.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?<seconds>\d{1,3}) ?(?:s|sec|secs|seconds|secondi|"")(?:(?:,| and| e|/| then| poi)? ?(?<seconds>\d{1,3}) ?(?:s|sec|secs|seconds|secondi|"")(?![a-z])){1,9}", Options, Timeout)]
    public static partial Regex SecondsList { get; }

    /// <summary>40 s, 45", 1 min 30, un minuto e mezzo.</summary>
    [GeneratedRegex(
        @"(?<![\d.,])(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)(?!\d)"
        + @"|(?:(?<![\d.,])(?<minutes>\d{1,2})|\b(?<one>a|an|one|un)) ?(?:min|mins|minutes?|minut[oi]|')(?![a-z'])(?: ?(?:and|e)? ?(?:(?<half>a half|mezzo)|(?<seconds>\d{1,2})(?: ?(?:s|sec|secs|seconds|secondi|"")(?![a-z])|$|(?=[,.;] ))))?"
        + @"|(?<![\d.,])(?<seconds>\d{1,3}) ?(?:s|secs?|seconds?|second[oi]|""|'')(?![a-z])"
        + @"|\b(?<half>half a minute|mezzo minuto)\b",
        Options,
        Timeout)]
    public static partial Regex Seconds { get; }

    /// <summary>At 80, con 24, manubri da 12: a load without its unit.</summary>
    [GeneratedRegex(@"(?:\b(?:at|a|con|with|w/|using|all at|all with|weight|peso|carico|su|(?<!\d )da)|@|\b(?:dumbbells?|manubri|manubrio|kettlebell|kb|ghiria|ghirie|bells?|loop|bar|bilanciere)(?: of| da| di)?) ?" + Amount + @"\b(?! ?(?:reps?|rip|ripetizioni|sets?|serie|volte|times|s\b|sec|min|cm|m\b|met|x|per|each|days|giorni|%|gradi|rir))(?<hand> (?:per|each|a|in each|in) ?(?:hand|mano))?|\b" + Amount + @" (?:per hand|each hand|in each hand|in mano|per mano|a mano|per side on the bar)\b", Options, Timeout)]
    public static partial Regex WithCue { get; }

    /// <summary>A number alone.</summary>
    [GeneratedRegex(@"(?<![\d.,/:x-]|[a-z])" + Amount + @"(?![\d/:x-]|[.,]\d|[a-z]| ?(?:cm|m\b|metri|metres|meters|%|steps|passi|gradi|days|weeks|giorni|settimane))", Options, Timeout)]
    public static partial Regex Bare { get; }

    /// <summary>What is measured otherwise: a box of 40 cm, 40 metres, 90 seconds of rest.</summary>
    [GeneratedRegex(@"\b\d{1,3}(?:[.,]\d)? ?(?:cm|metri|metres|meters|m|mm|km|gradi|degrees|%)(?![a-z])|\b(?:box|cassa|gradino|step|rialzo|panca|scalino) (?:of|da|di) \d{1,2}\b|\b(?:rest(?:ing|ed)?|recupero|recuperi|pausa|pause|tempo)(?: of| di| da| between sets)? \d{1,3} ?(?:s|sec|seconds|secondi|min|minut[a-z]*|"")?|\b\d{1,3} ?(?:s|sec|seconds|secondi|min|minutes|minuti|"") (?:of |di )?(?:rest|recupero|pausa)\b", Options, Timeout)]
    public static partial Regex OtherMeasures { get; }

    /// <summary>Body weight.</summary>
    [GeneratedRegex(@"\b(?:body[ -]?weight|corpo libero|no weights?|senza peso|peso corporeo|bw)\b", Options, Timeout)]
    public static partial Regex BodyWeight { get; }
}
