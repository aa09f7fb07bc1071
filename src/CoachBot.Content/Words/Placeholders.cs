using System.Text.RegularExpressions;

namespace CoachBot.Content.Words;

/// <summary>The <c>{names}</c> in a text.</summary>
internal static partial class Placeholders
{
    public static IEnumerable<string> In(string text) => Pattern().Matches(text).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>Puts values in; where there is none, the placeholder stays.</summary>
    public static string Fill(string text, Func<string, string?> value) =>
        Pattern().Replace(text, match => value(match.Groups[1].Value) ?? match.Value);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Pattern();
}
