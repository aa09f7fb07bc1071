using System.Globalization;
using System.Text;
using CoachBot.Chat.Words;

namespace CoachBot.Understanding.Entities.Saying;

/// <summary>The beginning of a text in plain letters, with one way to write each sign.</summary>
internal static class Clean
{
    private const int MostLetters = 500;

    public static string Of(string text)
    {
        var plain = new StringBuilder(MostLetters);

        foreach (var letter in Spelling.Plain(text.Length <= MostLetters ? text : text[..MostLetters]))
        {
            plain.Append(letter switch
            {
                '×' or '✕' or '✖' => "x",
                '–' or '—' or '−' or '‑' => "-",
                '→' or '➡' or '⇒' => "->",
                '″' or '“' or '”' or '«' or '»' => "\"",
                '′' or '´' => "'",
                '½' => " 1/2",
                '°' or 'º' => "",
                '\n' or '\r' => " . ",
                _ when char.IsWhiteSpace(letter) || char.IsControl(letter) => " ",
                // Arabic, Thai and other digits are numbers too, and shapes take them for such.
                > '9' when CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit => digit.ToString(CultureInfo.InvariantCulture),
                _ => letter.ToString(),
            });
        }

        return plain.ToString()
            .Replace("a.m.", "am", StringComparison.Ordinal)
            .Replace("p.m.", "pm", StringComparison.Ordinal)
            .Replace("o' clock", "o'clock", StringComparison.Ordinal);
    }
}
