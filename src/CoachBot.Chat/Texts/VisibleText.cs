using System.Globalization;
using System.Text;

namespace CoachBot.Chat.Texts;

/// <summary>Text as chats take it.</summary>
public static class VisibleText
{
    /// <summary>The same text without what has no place in a message: half surrogate pairs and control characters.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);

        // A rune that is half a surrogate pair is enumerated as U+FFFD.
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) && rune.Value != '\n' ? " " : rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>Platforms refuse a message in which there is nothing to see.</summary>
    public static bool IsBlank(string text) => text.EnumerateRunes().All(rune =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);
}
