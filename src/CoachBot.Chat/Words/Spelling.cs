using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CoachBot.Chat.Words;

/// <summary>Makes words comparable: people type without capitals and accents.</summary>
public static class Spelling
{
    // The program runs without ICU (InvariantGlobalization), where Normalize leaves accented letters as they are.
    private static readonly FrozenDictionary<char, char> Unaccented =
        new[]
        {
            "aàáâãäåāăą", "cçćĉċč", "dď", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭį", "jĵ", "kķ", "lĺļľ", "nñńņň",
            "oòóôõöōŏő", "rŕŗř", "sśŝşš", "tţť", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž", "'’‘`",
        }
        .SelectMany(letters => letters[1..].Select(letter => (letter, letters[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>The text in lower case and without accents.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);

        foreach (var letter in text)
        {
            // Some keyboards send the accent as a character of its own.
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                var lower = char.ToLowerInvariant(letter);
                plain.Append(Unaccented.GetValueOrDefault(lower, lower));
            }
        }

        return plain.ToString();
    }

    /// <summary>The words alone, a space between them: what is left when case, accents and punctuation are not heard.</summary>
    public static string Bare(string text)
    {
        var letters = Plain(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ');

        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
