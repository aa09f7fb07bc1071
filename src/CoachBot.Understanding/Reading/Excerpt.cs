using System.Buffers;
using System.Globalization;
using CoachBot.Chat.Words;

namespace CoachBot.Understanding.Reading;

/// <summary>The part of a text that is looked at, as words: whatever is sent, the work is bounded.</summary>
internal static class Excerpt
{
    public const int MostLetters = 4_000;
    public const int MostWords = 500;

    // Longer "words" are links and keyboard mashing; their beginning says as much.
    private const int MostLettersOfAWord = 40;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n\r…");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:()");

    public static IReadOnlyList<Word> Of(string text)
    {
        var plain = Spelling.Plain(Beginning(text));
        var words = new List<Word>();
        var position = 0;

        while (position < plain.Length && words.Count < MostWords)
        {
            if (IsPicture(plain, position))
            {
                var length = char.IsHighSurrogate(plain[position]) ? 2 : 1;
                words.Add(new Word(plain[position..(position + length)], Pause.None));
                position += length;
                continue;
            }

            if (!char.IsLetterOrDigit(plain[position]))
            {
                position++;
                continue;
            }

            var end = EndOfWord(plain, position);
            var next = EndOfGap(plain, end);

            words.Add(new Word(Lookalikes.Replaced(plain[position..Math.Min(end, position + MostLettersOfAWord)]), PauseIn(plain.AsSpan(end, next - end))));
            position = next;
        }

        return words;
    }

    // Half a surrogate pair at the cut would make the text one that cannot be normalised.
    private static string Beginning(string text) =>
        text.Length <= MostLetters ? text : text[..(char.IsHighSurrogate(text[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];

    private static int EndOfWord(string plain, int start)
    {
        var end = start + 1;

        while (end < plain.Length && (char.IsLetterOrDigit(plain[end]) || IsApostropheInside(plain, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsApostropheInside(string plain, int at) =>
        plain[at] == '\'' && char.IsLetter(plain[at - 1]) && at + 1 < plain.Length && char.IsLetter(plain[at + 1]);

    // A thumb up is a word too.
    private static bool IsPicture(string plain, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(plain, at) == UnicodeCategory.OtherSymbol;

    private static int EndOfGap(string plain, int start)
    {
        while (start < plain.Length && !char.IsLetterOrDigit(plain[start]) && !IsPicture(plain, start))
        {
            start++;
        }

        return start;
    }

    private static Pause PauseIn(ReadOnlySpan<char> gap) =>
        gap.ContainsAny(SentenceEnds) ? Pause.Sentence : gap.ContainsAny(ClauseEnds) ? Pause.Clause : Pause.None;
}
