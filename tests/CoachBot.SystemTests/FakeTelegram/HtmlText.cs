using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>Reads HTML as strictly as the server does; what remains is what people see.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> Tags =
        ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "span", "tg-spoiler", "tg-emoji", "tg-time", "blockquote"];

    /// <summary>The text without tags, or what is wrong with it.</summary>
    public static (string Text, string? Problem) Read(string html)
    {
        var text = new StringBuilder(html.Length);
        var open = new Stack<string>();

        for (var at = 0; at < html.Length;)
        {
            var piece = Piece().Match(html, at);

            if (piece.Groups["name"] is { Success: true } name)
            {
                if (Turn(open, name.Value, isEnd: piece.Groups["end"].Length > 0, at) is { } problem)
                {
                    return ("", problem);
                }
            }
            else if (html[at] == '<')
            {
                return ("", $"Unsupported start tag \"\" at byte offset {at}");
            }
            else
            {
                text.Append(Character(piece));
            }

            at += piece.Length;
        }

        return open.TryPeek(out var unclosed) ? ("", $"Can't find end tag corresponding to start tag \"{unclosed}\"") : (text.ToString(), null);
    }

    private static string? Turn(Stack<string> open, string name, bool isEnd, int at)
    {
        if (!isEnd)
        {
            open.Push(name);

            return Tags.Contains(name) ? null : $"Unsupported start tag \"{name}\" at byte offset {at}";
        }

        return open.TryPop(out var expected) && expected == name
            ? null
            : $"Unmatched end tag at byte offset {at}, expected \"</{expected}>\", found \"</{name}>\"";
    }

    private static string Character(Match piece) => piece.Groups["entity"].Value switch
    {
        "" => piece.Value,
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        ['#', 'x', .. var hex] when Code(hex, NumberStyles.HexNumber) is { } rune => rune.ToString(),
        ['#', .. var digits] when Code(digits, NumberStyles.None) is { } rune => rune.ToString(),
        _ => piece.Value,
    };

    private static Rune? Code(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code) : null;

    [GeneratedRegex("""\G(?:<(?<end>/?)(?<name>[a-z][a-z0-9-]*)(?:\s+[a-z-]+(?:=(?:"[^"]*"|'[^']*'|[a-z0-9.-]+))?)*\s*>|&(?<entity>#?[a-z0-9]+);|[^<&]+|.)""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Piece();
}
