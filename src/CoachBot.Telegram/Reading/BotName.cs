using System.Text.RegularExpressions;

namespace CoachBot.Telegram.Reading;

/// <summary>The bot's user name, and what in a text is said to it.</summary>
internal sealed partial class BotName(string name)
{
    private readonly Regex _mention = new(
        $@"(?<![A-Za-z0-9_])@{Regex.Escape(name)}(?![A-Za-z0-9_])[,:]?\s?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public bool Is(string? other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    public bool IsMentionedIn(string text) => _mention.IsMatch(text);

    public string WithoutMention(string text) => _mention.Replace(text, "").Trim();

    /// <summary>The command without the bot's name; null when the text is no command, or is one for another bot.</summary>
    public string? Command(string text)
    {
        var match = CommandFormat.Match(text);
        var addressee = match.Groups["bot"];

        if (!match.Success || (addressee.Success && !Is(addressee.Value)))
        {
            return null;
        }

        return addressee.Success ? text.Remove(addressee.Index - 1, addressee.Length + 1) : text;
    }

    [GeneratedRegex(@"\A/[A-Za-z0-9_]{1,32}(?:@(?<bot>[A-Za-z0-9_]+))?(?=\s|\z)")]
    private static partial Regex CommandFormat { get; }
}
