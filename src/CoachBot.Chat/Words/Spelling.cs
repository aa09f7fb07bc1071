using System.Globalization;
using System.Text;

namespace CoachBot.Chat.Words;

/// <summary>Makes words comparable: people type without capitals and accents.</summary>
public static class Spelling
{
    /// <summary>The text in lower case and without accents.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);

        foreach (var letter in Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(letter is '’' or '‘' or '`' ? '\'' : letter));
            }
        }

        return plain.ToString();
    }

    // A lone half of a surrogate pair cannot be normalised; such a text has no accents worth removing.
    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
