using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Efforts;

/// <summary>Reads how hard it was: RPE, and repetitions in reserve.</summary>
internal static partial class EffortReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const decimal MostEffort = 10;

    /// <summary>The effort, 1-10; the words are taken away.</summary>
    public static decimal? TakeRpe(Said said) => Take(said, Rpe()) is { } rpe and >= 1 and <= MostEffort ? rpe : null;

    /// <summary>The repetitions in reserve; the words are taken away.</summary>
    public static int? TakeRir(Said said) =>
        said.Take(Nothing()) is not null ? 0 : Take(said, Rir()) is { } rir and >= 0 and <= MostEffort ? (int)rir : null;

    private static decimal? Take(Said said, Regex shape)
    {
        if (said.Take(shape) is not { } match)
        {
            return null;
        }

        return match.Groups["one"].Success ? 1 : decimal.Parse(match.Groups["number"].ValueSpan.ToString().Replace(',', '.'), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"\brpe ?(?:of |was |di |a |: ?|= ?|@ ?|~ ?)?(?:about |around |maybe |like |circa |forse |tipo |sui |sugli |intorno a )?(?<number>\d{1,2}(?:[.,]5)?)\b|\b(?<number>\d{1,2}(?:[.,]5)?) rpe\b(?! ?\d)"
        + @"|\b(?<number>\d{1,2}(?:[.,]5)?)(?: out of | su | of )10\b|(?<![\d/])(?<number>\d(?:[.,]5)?|10)/10\b(?!/)"
        + @"|\b(?:effort|sforzo|fatica|difficulty|difficolta)(?: level| percepit[oa])? ?(?:of |was |di |a |: ?|= ?)?(?:an? |about )?(?<number>10|\d(?:[.,]5)?)\b(?! ?(?:x|kg|sets|reps|serie))"
        + @"|\b(?:felt|feels|hard|dura|duro|tough|heavy|pesante)(?: it was)? (?:like|as|tipo|come|da)(?: an?| un)? (?<number>10|\d(?:[.,]5)?)\b(?! ?(?:x|kg|sets|reps|serie|years))|\b(?:easy|solid|facile) (?<number>10|[4-9](?:[.,]5)?)\b(?! ?(?:x|kg|sets|reps|serie|per|minutes|each|\d))"
        + @"|@ ?(?<number>10|[1-9](?:[.,]5)?)\b(?! ?(?:kg|lb|k\b|x|kilos|chili|\d|rir|[.,]\d))",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Rpe();

    [GeneratedRegex(
        @"\b(?:rir|riserva|buffer) ?(?:of |was |di |: ?|= ?)?(?<number>\d{1,2})\b|\b(?<number>\d{1,2}) ?(?:rir\b(?! ?\d)|(?:reps? )?(?:left )?in (?:the )?(?:tank|reserve)|in (?:riserva|canna|serbatoio)|di (?:riserva|margine|buffer)|reps? left|(?<!\d ?s(?:ec(?:onds)?)? )left\b(?! ?(?:,|and)? ?\d+ right| leg| side| arm)|more in (?:me|the tank)|dal cedimento|from failure|reps? shy)"
        + @"|\b(?<one>one|a rep|una?)(?: more| rep)? (?:left|in (?:the )?(?:tank|reserve|riserva|canna))"
        + @"|\bcould have (?:done|managed|squeezed out|got) (?:another )?(?:(?<number>\d{1,2})|(?<one>one))\b(?: more)?|\b(?:ne avevo|me ne restava(?:no)?|ne restava(?:no)?|ne rimaneva(?:no)?|ne avrei fatt[eao]|potevo farne|ne avrei potute fare|ne facevo)(?: ancora| altr[eai]?)?(?:'| )? ?(?:(?<number>\d{1,2})|(?<one>una?))\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Rir();

    [GeneratedRegex(@"\b(?:to failure|nothing left(?: in the tank)?|a cedimento|zero in riserva)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Nothing();
}
