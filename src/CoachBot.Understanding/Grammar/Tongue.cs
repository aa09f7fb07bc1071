using System.Collections.Frozen;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Grammar;

/// <summary>What the search knows of one language: which words say little, which belong together, where a word's stem ends.</summary>
internal sealed class Tongue
{
    private static readonly Tongue Unknown = new()
    {
        Small = "",
        ShortForms = FrozenDictionary<string, string>.Empty,
        Stem = word => word,
        Parts = word => word.Split('\''),
    };

    private readonly Lazy<FrozenSet<string>> _asWritten;

    public Tongue()
    {
        _asWritten = new(() => Split(Small!).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Words of every sentence, parted by spaces.</summary>
    public required string Small { private get; init; }

    /// <summary>What hurried fingers leave out.</summary>
    public required IReadOnlyDictionary<string, string> ShortForms { private get; init; }

    /// <summary>The part of a word that stays the same in its forms.</summary>
    public required Func<string, string> Stem { private get; init; }

    /// <summary>The words that one written word stands for, where apostrophes glue them.</summary>
    public required Func<string, string[]> Parts { private get; init; }

    /// <summary>The tongue of a language code; one without a grammar of its own is searched word by word.</summary>
    public static Tongue Of(string code) => code switch
    {
        "en" => English.Tongue,
        "it" => Italian.Tongue,
        _ => Unknown,
    };

    /// <summary>The stems of these words, in order.</summary>
    public IEnumerable<string> Stems(IEnumerable<Word> words) => Words(words).Select(Stem);

    /// <summary>These words, parted where apostrophes or digits glue them, and written out where they are short for others.</summary>
    public IEnumerable<string> Words(IEnumerable<Word> words) =>
        words.SelectMany(word => Parts(word.Text)).SelectMany(Figures.Split).Select(part => ShortForms.GetValueOrDefault(part, part));

    /// <summary>How many of these words are small ones: a sign of the language they are in.</summary>
    public int SmallWordsIn(IEnumerable<Word> words) => words.SelectMany(word => Parts(word.Text)).Count(_asWritten.Value.Contains);

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
