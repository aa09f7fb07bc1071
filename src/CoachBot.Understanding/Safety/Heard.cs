using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Safety;

/// <summary>A message as it is listened to for signs: its words in order, and sorted to find beginnings fast.</summary>
internal sealed class Heard
{
    private readonly string[] _sorted;

    private Heard(IReadOnlyList<Word> words)
    {
        Words = words;
        _sorted = [.. words.Select(word => word.Text).Order(StringComparer.Ordinal)];
    }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>
    /// The ways to hear a text: apostrophes glue (can't: cant) or part (dell'arco: dell, arco), and slips of the finger may be mended.
    /// </summary>
    public static IReadOnlyList<Heard> From(IReadOnlyList<Word> words, Mending mending)
    {
        IReadOnlyList<Word>[] ways = words.Any(word => word.Text.Contains('\'', StringComparison.Ordinal))
            ? [[.. words.Select(Glued)], [.. words.SelectMany(Parted)]]
            : [words];

        return [.. ways.Concat(ways.Select(mending.Mend).OfType<IReadOnlyList<Word>>()).Select(way => new Heard(way))];
    }

    /// <summary>Whether any word begins so.</summary>
    public bool HasBeginning(string beginning)
    {
        var at = Array.BinarySearch(_sorted, beginning, StringComparer.Ordinal);

        return at >= 0 || (~at < _sorted.Length && _sorted[~at].StartsWith(beginning, StringComparison.Ordinal));
    }

    private static Word Glued(Word word) => word with { Text = word.Text.Replace("'", "", StringComparison.Ordinal) };

    private static IEnumerable<Word> Parted(Word word)
    {
        var parts = word.Text.Split('\'');

        return parts.Select((part, number) => new Word(part, number < parts.Length - 1 ? Pause.None : word.After));
    }
}
