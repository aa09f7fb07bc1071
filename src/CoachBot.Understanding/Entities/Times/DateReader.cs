using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;
using NodaTime;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Reads a date; of several the one that says most, since the others are said beside it.</summary>
internal sealed partial class DateReader(WeekdayNames names)
{
    private const int Century = 2000;

    /// <summary>A date with a day and a month, which is then gone.</summary>
    public Dated? TakeExact(Said said, LocalDate today)
    {
        return FirstThat(said, DateShapes.Iso, match => Calendar.Date(Number(match, "year"), Number(match, "month"), Number(match, "day")))
            ?? FirstThat(said, DateShapes.DayMonth, match => OfMonth(match, today))
            ?? FirstThat(said, DateShapes.MonthDay, match => OfMonth(match, today))
            ?? FirstThat(said, DateShapes.Digits, match => OfDigits(match, today))
            ?? FirstThat(said, DateShapes.Nth, match => OfNth(match, today));
    }

    /// <summary>Any date, which is then gone.</summary>
    public Dated? Take(Said said, LocalDate today) =>
        TakeExact(said, today)
        ?? FirstThat(said, DateShapes.DayOnly, match => OfDay(said, match, today))
        ?? FirstThat(said, DateShapes.Ahead, match => OfAhead(match, today))
        ?? FirstThat(said, Feasts.Shape, match => Feasts.Next(match, today))
        ?? TakeDay(said, today);

    /// <summary>A day that is near: today, tomorrow, Thursday. It is then gone.</summary>
    public Dated? TakeDay(Said said, LocalDate today) =>
        FirstThat(said, DateShapes.Near, match => OfNear(match, today))
        ?? FirstThat(said, DateShapes.Weekday, match => OfWeekday(said.Text, match, today));

    private static Dated? FirstThat(Said said, Regex shape, Func<Match, LocalDate?> date)
    {
        var text = said.Text;

        // Of "from 3 May to 10 May" the second one counts.
        foreach (var match in said.All(shape).OrderBy(match => OldBefore().IsMatch(text[..match.Index])))
        {
            if (date(match) is { } found)
            {
                said.Take(match.Index, match.Length);

                return new Dated(found, match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    private static LocalDate? OfMonth(Match match, LocalDate today)
    {
        var month = Months.Number(match.Groups["month"].Value);
        var day = match.Groups["first"].Success ? 1 : Number(match, "day");

        return match.Groups["year"].Success ? Calendar.Date(Number(match, "year"), month, day) : Calendar.Next(today, month, day);
    }

    private static LocalDate? OfDigits(Match match, LocalDate today)
    {
        var (day, month) = (Number(match, "day"), Number(match, "month"));

        if (month > 12 && day <= 12)
        {
            (day, month) = (month, day);
        }

        if (!match.Groups["year"].Success)
        {
            return Calendar.Next(today, month, day);
        }

        var year = Number(match, "year");

        return Calendar.Date(year < 100 ? year + Century : year, month, day);
    }

    private LocalDate? OfNth(Match match, LocalDate today) =>
        names.Find(match.Groups["weekday"].Value) is { } weekday
            ? Calendar.Nth(today, Months.Number(match.Groups["month"].Value), weekday, Place(match.Groups["number"].Value))
            : null;

    private static int Place(string word) => word[..2] switch
    {
        "1s" or "pr" => 1,
        "2n" or "se" => 2,
        "3r" or "te" => 3,
        "4t" or "qu" when word[2] is 'a' or 'h' => 4,
        "la" or "ul" => -1,
        _ => 5,
    };

    private LocalDate? OfDay(Said said, Match match, LocalDate today)
    {
        var day = Number(match, "day");

        if (said.First(DateShapes.MonthOnly) is { } month)
        {
            return Calendar.Next(today, Months.Number(month.Groups["month"].Value), day);
        }

        var from = said.Has(DateShapes.NextMonth) ? Calendar.EndOfMonth(today).PlusDays(1) : today;

        return Calendar.NextDay(from, day, names.Find(match.Groups["weekday"].Value));
    }

    private static LocalDate? OfAhead(Match match, LocalDate today)
    {
        var count = match.Groups["count"].Value switch
        {
            [>= '0' and <= '9', ..] number => int.Parse(number, CultureInfo.InvariantCulture),
            ['u' or 'a', .., 'i' or 'f'] => 2,
            _ => 1,
        };
        var from = match.Groups["tomorrow"].Success ? today.PlusDays(1) : today;

        return match.Groups["unit"].Value switch
        {
            "day" or "giorn" => from.PlusDays(count),
            "fortnight" => from.PlusWeeks(2 * count),
            "week" or "settiman" => from.PlusWeeks(count),
            "month" or "mes" => from.PlusMonths(count),
            _ => from.PlusYears(Math.Min(count, 10)),
        };
    }

    private static LocalDate? OfNear(Match match, LocalDate today) =>
        match.Groups["after"].Success ? today.PlusDays(2)
        : match.Groups["tomorrow"].Success ? today.PlusDays(1)
        : match.Groups["yesterday"].Success ? today.PlusDays(-1)
        : today;

    private LocalDate? OfWeekday(string text, Match match, LocalDate today)
    {
        if (names.Find(match.Groups["weekday"].Value) is not { } weekday)
        {
            return null;
        }

        var isPast = PastBefore().IsMatch(text[..match.Index]) || PastAfter().IsMatch(text[(match.Index + match.Length)..]);

        if (isPast)
        {
            return today.With(DateAdjusters.Previous(weekday));
        }

        var isNext = match.Groups["next"].Success || match.Groups["later"].Success;
        var date = today.With(isNext ? DateAdjusters.Next(weekday) : DateAdjusters.NextOrSame(weekday));

        return date.PlusWeeks(WeeksLater(text[..match.Index], text[(match.Index + match.Length)..]));
    }

    private static int WeeksLater(string before, string after) =>
        DateShapes.WeekLaterBefore.Match(before) is { Success: true } later
            ? later.Groups["fortnight"].Success ? 2 : later.Groups["count"].Value == "a" ? 1 : Number(later, "count")
            : DateShapes.WeekLaterAfter.IsMatch(after) ? 1 : 0;

    [GeneratedRegex(@"\b(?:from|not|instead of|dal|dall'|non(?: piu)?|invece del|anziche)(?: the| on| il)? ?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OldBefore();

    [GeneratedRegex(@"\b(?:last|past|scors[oa]) $", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PastBefore();

    [GeneratedRegex(@"^ (?:scors[oa]|passat[oa])\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PastAfter();

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
}
