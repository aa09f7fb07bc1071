using System.Collections.Frozen;

namespace CoachBot.Understanding.Reading;

/// <summary>
/// Letters of other alphabets that look like ours: a word that mixes both was written to be read as ours, one that does not is of another language.
/// </summary>
internal static class Lookalikes
{
    private static readonly FrozenDictionary<char, char> Ours =
        new[] { "aаα", "bвβ", "cсϲ", "dԁ", "eеε", "gɡ", "hһн", "iіιı", "jј", "kкκ", "lӏ", "mм", "nηп", "oоοօ", "pрρ", "qԛ", "rг", "sѕ", "tтτ", "uυս", "vѵν", "wԝω", "xхχ", "yуγү", "zᴢ" }
        .SelectMany(letters => letters[1..].Select(letter => (letter, letters[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>The word in our letters; unchanged when it has none of ours, or none that looks like one.</summary>
    public static string Replaced(string word) =>
        word.Any(char.IsAsciiLetter) && word.Any(Ours.ContainsKey) ? string.Concat(word.Select(letter => Ours.GetValueOrDefault(letter, letter))) : word;
}
