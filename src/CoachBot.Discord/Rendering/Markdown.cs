using System.Text;
using System.Text.RegularExpressions;
using CoachBot.Chat.Texts;

namespace CoachBot.Discord.Rendering;

/// <summary>The little of Markdown that we use; whatever looks like more is shown as it is.</summary>
internal static partial class Markdown
{
    private const string Special = "\\*_~|`[]()<@";
    private const string SpecialAtTheBeginning = "#>-+";

    public static string Of(Passage passage) => string.Concat(passage.Runs.Select(Of));

    /// <summary>A time that Discord shows on the reader's own clock.</summary>
    public static string Time(DateTimeOffset at) => $"<t:{at.ToUnixTimeSeconds()}:f>";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isBeginning = true;

        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal) || (isBeginning && SpecialAtTheBeginning.Contains(character, StringComparison.Ordinal)))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
            isBeginning = character == '\n' || (isBeginning && character == ' ');
        }

        return escaped.ToString();
    }

    private static string Of(Run run) => run.Emphasis switch
    {
        Emphasis.Bold => Lines(run.Text, "**"),
        Emphasis.Italic => Lines(run.Text, "*"),
        _ when TimeFormat.IsMatch(run.Text) => run.Text,
        _ => Escape(run.Text),
    };

    /// <summary>Each line between marks; marks beside space would be shown.</summary>
    public static string Lines(string text, string mark) => string.Join('\n', text.Split('\n').Select(line =>
        line.Trim() is { Length: > 0 } words
            ? $"{line[..line.IndexOf(words, StringComparison.Ordinal)]}{mark}{Escape(words)}{mark}{line[(line.IndexOf(words, StringComparison.Ordinal) + words.Length)..]}"
            : line));

    [GeneratedRegex(@"\A<t:[0-9]{1,12}:f>\z")]
    private static partial Regex TimeFormat { get; }
}
