using System.Collections.Frozen;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Typing;

namespace CoachBot.Understanding.Safety;

/// <summary>
/// Mends words that are no words but one slip away from a beginning that signs are made of: who is in pain does not type well.
/// Words that the answers use are words, and a slip hardly ever hits the first letter; without these two, "paint" would be "faint".
/// </summary>
internal sealed class Mending
{
    private const int ShortestBeginning = 5;
    private const double LeastAlike = 0.3;

    private readonly FrozenSet<string> _words;
    private readonly string[] _beginnings;
    private readonly Trigrams _trigrams = new();

    public Mending(IEnumerable<string> beginnings, IEnumerable<string> texts)
    {
        _beginnings = [.. beginnings.Where(beginning => beginning.Length >= ShortestBeginning).Distinct(StringComparer.Ordinal)];
        _words = texts.SelectMany(Excerpt.Of).Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal);

        foreach (var beginning in _beginnings)
        {
            _trigrams.Add(beginning);
        }
    }

    /// <summary>The words with their slips mended, or null when there is nothing to mend.</summary>
    public IReadOnlyList<Word>? Mend(IReadOnlyList<Word> words)
    {
        var mended = words.Select(word => word with { Text = Mended(word.Text) ?? word.Text }).ToList();

        return mended.SequenceEqual(words) ? null : mended;
    }

    private string? Mended(string word) => word.Length < ShortestBeginning - 1 || _words.Contains(word) || Array.Exists(_beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal))
        ? null
        : _trigrams.Like(word, LeastAlike).Select(like => _beginnings[like.Word]).FirstOrDefault(beginning => IsOneSlipAway(word, beginning));

    // The slip may have made the beginning a letter longer or shorter. A wrong letter is no slip here: it often makes another word
    // or another form, and "they killed me" is not "I kill myself".
    private static bool IsOneSlipAway(string word, string beginning) =>
        word[0] == beginning[0]
        && Enumerable.Range(beginning.Length - 1, 3).Any(length =>
            length <= word.Length && Typo.Slips(word[..length], beginning) <= 1 && !HasAWrongLetter(word[..length], beginning));

    private static bool HasAWrongLetter(string word, string beginning) =>
        word.Length == beginning.Length && word.Zip(beginning).Count(letters => letters.First != letters.Second) == 1;
}
