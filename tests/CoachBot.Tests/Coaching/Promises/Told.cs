using System.Text.RegularExpressions;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support.Population;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Cards and violations as text, to show and to compare.</summary>
internal static partial class Told
{
    public static string Of(Violation violation) =>
        $"{(violation.Date is { } date ? RunnerYaml.Of(date) : "plan")} {violation.RuleId} {violation.Item} found {violation.Found} allowed {violation.Allowed}";

    public static string On(Card card, string what) => $"{RunnerYaml.Of(card.Date)} {card.Kind}: {what}";

    /// <summary>Everything on a card; what is added to cards one day is compared too.</summary>
    public static string Whole(Card card) =>
        $"{Lists().Replace(card.ToString(), "")} because {Why(card.Reasons)}\n{string.Concat(card.Items.Select(Whole))}";

    public static IEnumerable<string> Differences(IReadOnlyList<Card> expected, IReadOnlyList<Card> found)
    {
        if (expected.Count != found.Count)
        {
            yield return $"{found.Count} days in place of {expected.Count}";
        }

        foreach (var (one, other) in expected.Zip(found))
        {
            if (Whole(one) != Whole(other))
            {
                yield return On(one, $"{FirstDifference(Whole(one), Whole(other))}");
            }
        }
    }

    private static string Whole(CardItem item) => $"{Lists().Replace(item.ToString(), "")} because {Why(item.Reasons)}\n";

    private static string Why(IEnumerable<Reason> reasons) => string.Join(", ", reasons.Select(reason => $"{reason.Rule} {reason.By} {reason.Value} {reason.Text}".TrimEnd()));

    private static string FirstDifference(string one, string other) => one.Split('\n').Zip(other.Split('\n'))
        .Where(lines => lines.First != lines.Second)
        .Select(lines => $"\n    {lines.First}\n    {lines.Second}")
        .FirstOrDefault("more or fewer exercises");

    // A record tells its lists by their type only.
    [GeneratedRegex("(Items|Reasons) = [^ ]+ ")]
    private static partial Regex Lists();
}
