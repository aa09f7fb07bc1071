using CoachBot.Chat.Words;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Safety;

/// <summary>One of several things a sign may be said with: the beginnings of one word, or of words in a row.</summary>
internal sealed class Mark(string written)
{
    /// <summary>The beginnings, in a row.</summary>
    public string[] Beginnings { get; } = Spelling.Plain(written).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it occurs.</summary>
    public bool IsIn(Heard heard) => Beginnings.All(heard.HasBeginning) && (Beginnings.Length == 1 || Places(heard.Words).Any());

    /// <summary>The numbers of all words it covers.</summary>
    public IEnumerable<int> Places(IReadOnlyList<Word> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - Beginnings.Length + 1))
            .Where(start => StartsAt(words, start))
            .SelectMany(start => Enumerable.Range(start, Beginnings.Length));

    private bool StartsAt(IReadOnlyList<Word> words, int start)
    {
        for (var next = 0; next < Beginnings.Length; next++)
        {
            if (!words[start + next].Text.StartsWith(Beginnings[next], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
