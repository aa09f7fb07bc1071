using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Runners;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities;

/// <summary>Reads the length of a race: 5k, half, 42, 50 miles.</summary>
internal static partial class DistanceReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const decimal MetresOfAMile = 1609.344m;
    private const int Kilometre = 1000;
    private const int Half = 21_097;

    /// <summary>The distance; of several the one nearest to a place, that of the date.</summary>
    public static RaceDistance? Read(Said said, int? near)
    {
        var found = said.All(Shape()).Select(match => (match.Index, Metres: Metres(match))).Where(distance => distance.Metres is >= 100 and <= 500_000).ToList();

        // An ultra has a length more often than not.
        if (found.Any(distance => distance.Metres > Half * 2))
        {
            found.RemoveAll(distance => said.Text.AsSpan(distance.Index).StartsWith("ultra"));
        }

        if (found.Count == 0)
        {
            return said.Has(Ultra()) ? RaceDistance.Parse("ultra") : null;
        }

        return new RaceDistance(near is { } place ? found.MinBy(distance => Math.Abs(distance.Index - place)).Metres : found[0].Metres);
    }

    private static int Metres(Match match)
    {
        if (match.Groups["half"].Success)
        {
            return Half;
        }

        if (match.Groups["marathon"].Success)
        {
            return RaceDistance.Marathon.Metres;
        }

        var number = match.Groups["number"].Success
            ? decimal.Parse(match.Groups["number"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : 1;

        if (match.Groups["mile"].Success)
        {
            return (int)(number * MetresOfAMile);
        }

        if (match.Groups["metres"].Success)
        {
            return (int)number;
        }

        return number switch
        {
            21 or 21.1m or 21.097m => Half,
            42 or 42.2m or 42.195m => RaceDistance.Marathon.Metres,
            _ => (int)(number * Kilometre),
        };
    }

    [GeneratedRegex(
        @"\b(?:(?<half>half[ -]?marathon|half(?! (?:of|past|\d))|mezza(?:[ -]maratona)?(?!'| giornata| or)|hm\b|21[.,]?097)|(?<marathon>marathon(?!e)|maratona|maratone|42[.,]195))\b"
        + @"|(?<![\d.,])(?<number>\d{1,3}(?:[.,]\d{1,3})?)[ -]?(?<mile>miles?|milers?|miglia|mi)\b|\b(?:a|the|un|il|road|one) (?<mile>miles?|miglio)\b"
        + @"|(?<![\d.,])(?<number>\d{1,3}(?:[.,]\d{1,3})?) ?-?(?:km|kms|k|kilomet(?:re|er)s?|chilometri|chilometro)\b(?! (?:of climbing|di dislivello|a week|alla settimana))"
        + @"|(?<![\d.,/-])(?<metres>(?<number>800|1000|1500|2000|3000|5000|10000|10[ .]000))(?: ?m(?:etres|eters|etri|t)?\b)?(?!\d| ?(?:m )?(?:of climb|di dislivello|d\+|metres of climb))"
        + @"|\b(?:un|una|la|i|sui|sulla|la mia|prossima|a|my|the|gara da|ultra da) (?<number>5|10|15|21|30|42|50|60|80|100)\b(?!:|-|')(?!\.\d| ?(?:days|weeks|min|mins|minute|minutes|minuti|giorni|settimane|reps|m\b|miglia|miles|km|k\b|st|nd|rd|th|di))",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:ultra|ultras|ultramarathon|ultramaratona|ultratrail)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Ultra();
}
