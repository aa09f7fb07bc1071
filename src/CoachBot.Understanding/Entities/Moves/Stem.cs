using System.Collections.Frozen;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>The part of a word that its forms share: lunges and lunge, stacchi and stacco, benched and bench.</summary>
internal static class Stem
{
    private const int Shortest = 4;

    // Words of their own that would become a lunge and ankling.
    private static readonly FrozenSet<string> Whole = FrozenSet.Create(StringComparer.Ordinal, "lungo", "lunga", "lunghi", "lunghe", "ankle", "ankles", "running", "pistola", "pistole");

    public static string Of(string word)
    {
        if (Whole.Contains(word))
        {
            return word;
        }

        var stem = word.Length > 2 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

        if (stem.Length > 6 && stem.EndsWith("ing", StringComparison.Ordinal))
        {
            stem = Undoubled(stem[..^3]);
        }
        else if (stem.Length > 5 && stem.EndsWith("ed", StringComparison.Ordinal))
        {
            stem = Undoubled(stem[..^2]);
        }

        if (stem.Length >= Shortest && stem[^1] is 'a' or 'e' or 'i' or 'o')
        {
            stem = stem[..^1];
        }

        if (stem.Length > Shortest && stem[^1] == 'h' && stem[^2] is 'c' or 'g' && stem[^3] == stem[^2])
        {
            stem = stem[..^1];
        }

        return stem;
    }

    private static string Undoubled(string stem) => stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;
}
