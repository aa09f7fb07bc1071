using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support.Population;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Cards and violations as text, to show and to compare.</summary>
internal static class Told
{
    public static string Of(Violation violation) =>
        $"{(violation.Date is { } date ? RunnerYaml.Of(date) : "plan")} {violation.RuleId} {violation.Item} found {violation.Found} allowed {violation.Allowed}";

    public static string On(Card card, string what) => $"{RunnerYaml.Of(card.Date)} {card.Kind}: {what}";

    /// <summary>Everything on a card; what is added to cards one day is compared too.</summary>
    public static string Whole(Card card) =>
        $"{card with { Items = [], Reasons = [] }} because {string.Join(' ', card.Reasons)}\n{string.Concat(card.Items.Select(Whole))}";

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

    private static string Whole(CardItem item) => $"{item with { Reasons = [] }} because {string.Join(' ', item.Reasons)}\n";

    private static string FirstDifference(string one, string other) => one.Split('\n').Zip(other.Split('\n'))
        .Where(lines => lines.First != lines.Second)
        .Select(lines => $"\n    {lines.First}\n    {lines.Second}")
        .FirstOrDefault("more or fewer exercises");
}
