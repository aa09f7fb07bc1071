using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Entities.Efforts;

/// <summary>The numbers of a match, with a decimal comma or point.</summary>
internal static class Amounts
{
    /// <summary>More than this is a load, not a number of sets or repetitions.</summary>
    public const decimal MostSets = 20;

    /// <summary>The number of this name.</summary>
    public static decimal Of(Match match, string name) =>
        decimal.Parse(match.Groups[name].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The unit of the load.</summary>
    public static WeightUnit Unit(Match match) => match.Groups["lb"].Success ? WeightUnit.Lb : WeightUnit.Kg;

    /// <summary>Repetitions as they are told: one number when all sets have the same.</summary>
    public static IReadOnlyList<int> Told(List<int> reps) => reps.Distinct().Count() == 1 ? [reps[0]] : reps;
}
