using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;
using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Reads how long a pause lasts: until a day, or so many days.</summary>
internal sealed partial class PauseReader(DateReader dates)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int DaysOfWeek = 7;
    private const int DaysOfMonth = 30;

    /// <summary>Whether an end is spoken of.</summary>
    public static bool SaysUntil(Said said) => said.Has(Till()) || said.Has(EndOf()) || said.Has(Whole());

    /// <summary>The day on which the pause ends, or null.</summary>
    public LocalDate? Until(Said said, LocalDate today)
    {
        if (said.First(EndOf()) is { } end)
        {
            return end.Groups["week"].Success ? EndOfWeek(today)
                : end.Groups["year"].Success ? new LocalDate(today.Year, 12, 31)
                : end.Groups["month"].Success ? EndOfMonth(today, Months.Number(end.Groups["month"].Value))
                : Calendar.EndOfMonth(today);
        }

        if (said.First(Whole()) is { } whole)
        {
            return EndOfMonth(today, Months.Number(whole.Groups["month"].Value));
        }

        if (said.First(Till()) is { } till)
        {
            var after = new Said(said.Text[till.Index..]);

            return dates.Take(after, today)?.Date;
        }

        return dates.TakeExact(said.Copy(), today)?.Date
            ?? (said.First(WeekOf()) is { } week ? EndOfWeek(week.Groups["next"].Success ? today.PlusWeeks(1) : today) : null);
    }

    /// <summary>How many days the pause lasts, or null.</summary>
    public static int? Days(Said said)
    {
        if (said.First(Span()) is not { } span)
        {
            return said.Has(Weekend()) ? 2 : null;
        }

        if (span.Groups["fortnight"].Success)
        {
            return 2 * DaysOfWeek;
        }

        var count = span.Groups["count"].Value switch
        {
            [>= '0' and <= '9', ..] number => int.Parse(number, CultureInfo.InvariantCulture),
            "a couple of" or "couple of" or "un paio di" => 2,
            _ => 1,
        };

        return span.Groups["unit"].Value[0] switch
        {
            'd' or 'g' => count,
            'w' or 's' => count * DaysOfWeek,
            _ => count * DaysOfMonth,
        };
    }

    private static LocalDate EndOfWeek(LocalDate date) => date.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));

    private static LocalDate EndOfMonth(LocalDate today, int month) =>
        Calendar.EndOfMonth(new LocalDate(month < today.Month ? today.Year + 1 : today.Year, month, 1));

    [GeneratedRegex(
        @"\b(?:(?:until|till|til|to|through|fino a|fino alla|sino a|sino alla|entro|per) (?:the |la )?(?:end of|fine)(?: of)?|(?:rest|remainder) of|resto (?:di|del|della|dell')) ?(?:the |this |di |del |della |dell'|di questo |di questa )?(?:(?<week>week|settimana)|(?<year>year|anno)|(?<month>" + Months.Pattern + @")|(?:month|mese))\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex EndOf();

    [GeneratedRegex(@"\b(?:per tutto|tutto|(?:for )?(?:all|the whole|the rest) of|for all|whole month of|throughout)(?: il mese di)? (?<month>" + Months.Pattern + @")\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:until|till|til|'til|through|up to|fino|sino|finche|entro)\b|(?<=\b(?:from|dal|dall'|between) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?)(?: [a-z]+)? )\b(?:to|al|all'|and|e)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Till();

    [GeneratedRegex(@"\b(?:(?<next>next week|settimana prossima|prossima settimana|week off next)|this week|questa settimana)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WeekOf();

    [GeneratedRegex(
        @"(?<!\b(?:every|each|ogni|tra|fra|in) )\b(?<count>\d{1,3}) ?(?<unit>days?|weeks?|wks?|months?|giorn[oi]|settiman[ae]|mes[ei])\b(?! ago| fa\b)"
        + @"|\b(?:for|about|pause|take|next|off|just|di|per|prossim[aoie]|circa|almeno|buono|ferma|fermo|ferie|vacanza)(?: about| the next| just| per| i| le| un altro)? (?<count>an?|1|one|a couple of|couple of|un[oa']?|un paio di) ?(?:whole |full |intera )?(?<unit>days?|weeks?|months?|mth|giorn(?:o|i|ata)|settiman[ae]|settimanella|mes[ei]|mesetto|mesata)\b"
        + @"|\b(?<count>un paio di|a couple of|couple of) (?<unit>days?|weeks?|months?|giorni|settimane|mesi)\b"
        + @"|^(?:pausa|stop|pause)? ?(?<count>an?|un[oa]) (?<unit>week|month|settimana|mese)\b|\b(?<count>un[oa]) (?<unit>settimana|mese|mesetto) (?:di )?(?:pausa|stop|ferie|vacanza|off)\b|\b(?<count>an?) (?<unit>week|month)(?:'s)? (?:off|break|pause)\b"
        + @"|\b(?<fortnight>fortnight)\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Span();

    [GeneratedRegex(@"\b(?:this|the|for|over|per il|nel|questo|il) (?:weekend|week-end|fine settimana)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Weekend();
}
