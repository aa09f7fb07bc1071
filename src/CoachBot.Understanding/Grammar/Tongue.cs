using System.Collections.Frozen;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Grammar;

/// <summary>What the search knows of one language: which words say little, which belong together, where a word's stem ends.</summary>
internal sealed class Tongue
{
    private static readonly Tongue Unknown = new()
    {
        Small = "",
        Kin = [],
        ShortForms = FrozenDictionary<string, string>.Empty,
        Stem = word => word,
        Parts = word => word.Split('\''),
    };

    private readonly Lazy<FrozenSet<string>> _asWritten;
    private readonly Lazy<FrozenSet<string>> _small;
    private readonly Lazy<FrozenDictionary<string, string[]>> _kin;

    public Tongue()
    {
        _asWritten = new(() => Split(Small!).ToFrozenSet(StringComparer.Ordinal));
        _small = new(() => Split(Small!).Select(Stem!).ToFrozenSet(StringComparer.Ordinal));
        _kin = new(Relatives);
    }

    /// <summary>Words of every sentence, parted by spaces.</summary>
    public required string Small { private get; init; }

    /// <summary>Groups of words that mean nearly the same to a runner, parted by spaces.</summary>
    public required IReadOnlyList<string> Kin { private get; init; }

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
    public IEnumerable<string> Stems(IEnumerable<Word> words) =>
        words
            .SelectMany(word => Parts(word.Text))
            .SelectMany(Figures.Split)
            .Select(part => Stem(ShortForms.GetValueOrDefault(part, part)));

    /// <summary>Whether a stem is one of the small words.</summary>
    public bool IsSmall(string stem) => _small.Value.Contains(stem);

    /// <summary>How many of these words are small ones: a sign of the language they are in.</summary>
    public int SmallWordsIn(IEnumerable<Word> words) => words.SelectMany(word => Parts(word.Text)).Count(_asWritten.Value.Contains);

    /// <summary>Other stems that mean nearly the same.</summary>
    public IReadOnlyList<string> KinOf(string stem) => _kin.Value.GetValueOrDefault(stem, []);

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private FrozenDictionary<string, string[]> Relatives() =>
        Kin.Select(group => Split(group).Select(Stem).Distinct().ToArray())
            .SelectMany(group => group, (group, word) => (Word: word, Group: group))
            .GroupBy(pair => pair.Word, pair => pair.Group)
            .ToFrozenDictionary(
                family => family.Key,
                family => family.SelectMany(group => group).Where(word => word != family.Key).Distinct().ToArray(),
                StringComparer.Ordinal);
}
