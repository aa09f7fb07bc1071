using System.Globalization;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content.Words;

/// <summary>The reason of a rule, with the rule's own numbers: <c>{gap}</c>, <c>{rest.low}</c>, <c>{contacts.L1}</c>.</summary>
internal static class Why
{
    /// <param name="why">The reason with its placeholders.</param>
    /// <param name="rule">Whose numbers they are.</param>
    /// <param name="decimalSign">What stands before the tenths in the language of the reason.</param>
    public static string Fill(string why, Rule rule, string decimalSign) =>
        Placeholders.Fill(why, name => Number(rule, name)?.Replace(".", decimalSign, StringComparison.Ordinal));

    /// <summary>The number with a decimal point, or null when the rule has no single number of this name.</summary>
    public static string? Number(Rule rule, string name)
    {
        if (rule.Numbers.TryGetValue(name, out var quantity))
        {
            return quantity.IsSingle ? Print(quantity.Default) : null;
        }

        var dot = Math.Max(0, name.LastIndexOf('.'));

        return rule.Numbers.TryGetValue(name[..dot], out var range)
            ? name[dot..] switch
            {
                ".low" => Print(range.Low),
                ".high" => Print(range.High),
                ".default" => Print(range.Default),
                _ => null,
            }
            : null;
    }

    private static string Print(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
