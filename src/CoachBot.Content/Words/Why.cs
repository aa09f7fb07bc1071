using System.Globalization;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content.Words;

/// <summary>The reason of a rule, with the rule's own numbers: <c>{gap}</c>, <c>{rest.low}</c>, <c>{contacts.L1}</c>.</summary>
internal static class Why
{
    public static string Fill(string why, Rule rule) => Placeholders.Fill(why, name => Number(rule, name));

    /// <summary>The number as people write it, or null when the rule has no single number of this name.</summary>
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
