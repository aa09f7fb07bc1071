using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CoachBot.Chat.Words;

/// <summary>Makes words comparable: people type without capitals and accents.</summary>
public static class Spelling
{
    // The program runs without ICU (InvariantGlobalization), where Normalize leaves accented letters as they are.
    private static readonly FrozenDictionary<char, char> Bare =
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
                plain.Append(Bare.GetValueOrDefault(lower, lower));
            }
        }

        return plain.ToString();
    }
}
