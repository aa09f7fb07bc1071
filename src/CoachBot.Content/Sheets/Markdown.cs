using System.Text.RegularExpressions;

namespace CoachBot.Content.Sheets;

/// <summary>Texts in Markdown.</summary>
internal static partial class Markdown
{
    /// <summary>What is there, with a dot between.</summary>
    public static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());

    /// <summary>A text on one line in which nothing is a sign to Markdown.</summary>
    public static string Plain(string text) => Sign().Replace(Space().Replace(text, " ").Trim(), @"\$0");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"[\\`*_\[\]<>#|~]")]
    private static partial Regex Sign();
}
