using System.Collections.Frozen;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Safety;

/// <summary>
/// Words of a sign that are only named to deny them: "no chest pain, just tired legs". When in doubt they are not, since "no chest pain
/// at rest" is pain elsewhere: the denial must stand right before them and nothing may qualify it after.
/// </summary>
internal static class Denial
{
    // "t have" is what is left of "don't have" when apostrophes part words. The languages are not told apart here: a denial is as clear
    // in a mixed message.
    private static readonly FrozenSet<string> Denying =
        FrozenSet.Create(StringComparer.Ordinal, "no", "without", "senza", "nessun", "nessuna", "niente", "non ho", "have no", "dont have", "t have");

    private static readonly FrozenSet<string> GoingOn =
        FrozenSet.Create(StringComparer.Ordinal, "and", "or", "but", "just", "e", "o", "ma", "solo", "ne", "at all", "per niente");

    private const int LongestLink = 3;

    /// <summary>The places that are not denied.</summary>
    /// <param name="places">Where the words of one sign stand.</param>
    /// <param name="words">The message.</param>
    public static IReadOnlySet<int> Undenied(SortedSet<int> places, IReadOnlyList<Word> words)
    {
        var undenied = new SortedSet<int>(places);

        foreach (var first in places.Where(place => IsDeniedBefore(place, places, words)))
        {
            var last = EndOfPhrase(first, places, words);

            if (IsLeftAt(last, words))
            {
                undenied.ExceptWith(Enumerable.Range(first, last - first + 1));
            }
        }

        return undenied;
    }

    // A sign may itself have a denying word, as in "no period for months".
    private static bool IsDeniedBefore(int first, SortedSet<int> places, IReadOnlyList<Word> words) =>
        first > 0
        && words[first - 1].After == Pause.None
        && !places.Contains(first - 1)
        && (Denying.Contains(words[first - 1].Text)
            || (first > 1 && words[first - 2].After == Pause.None && Denying.Contains($"{words[first - 2].Text} {words[first - 1].Text}")));

    // One short word may link the others: dolore al petto, pain in chest.
    private static int EndOfPhrase(int first, SortedSet<int> places, IReadOnlyList<Word> words)
    {
        var last = first;

        while (words[last].After == Pause.None)
        {
            if (places.Contains(last + 1))
            {
                last++;
            }
            else if (places.Contains(last + 2) && words[last + 1] is { Text.Length: <= LongestLink, After: Pause.None })
            {
                last += 2;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    private static bool IsLeftAt(int last, IReadOnlyList<Word> words) =>
        last == words.Count - 1
        || words[last].After != Pause.None
        || GoingOn.Contains(words[last + 1].Text)
        || (last + 2 < words.Count && GoingOn.Contains($"{words[last + 1].Text} {words[last + 2].Text}"));
}
