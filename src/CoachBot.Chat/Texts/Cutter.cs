using System.Globalization;

namespace CoachBot.Chat.Texts;

/// <summary>Finds where a text that is too long is best cut.</summary>
public static class Cutter
{
    /// <summary>
    /// The length of the first piece, at most <paramref name="most"/>: up to a line's end, else a sentence's, else a word's,
    /// unless that leaves less than half a piece; else between two characters as readers see them.
    /// </summary>
    public static int Cut(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
        {
            return text.Length;
        }

        var (line, sentence, word, character) = (0, 0, 0, 0);

        for (var end = Step(text, 0); end <= most; end += Step(text, end))
        {
            character = end;

            if (!char.IsWhiteSpace(text[end - 1]))
            {
                continue;
            }

            word = end;
            sentence = end > 1 && text[end - 2] is '.' or '!' or '?' or '…' ? end : sentence;
            line = text[end - 1] == '\n' ? end : line;
        }

        var least = most / 2;

        return line > least ? line
            : sentence > least ? sentence
            : word > least ? word
            : character > 0 ? character
            : WithinCharacter(text, most);
    }

    private static int Step(ReadOnlySpan<char> text, int start) => StringInfo.GetNextTextElementLength(text[start..]);

    // A letter may carry thousands of accents; half a surrogate pair is no letter at all.
    private static int WithinCharacter(ReadOnlySpan<char> text, int most) =>
        char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
}
