using CoachBot.Chat.Words;

namespace CoachBot.Understanding.Grammar;

/// <summary>Finds what words mean, whichever of many words for it they are: iron, weights and ghisa are one concept.</summary>
internal sealed class Thesaurus
{
    // Endings are left open from here on; shorter beginnings would take other words for these.
    private const int ShortestBeginning = 3;

    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _byBeginning = new(StringComparer.Ordinal);

    public Thesaurus(Language language)
    {
        foreach (var concept in language.Concepts)
        {
            foreach (var phrase in concept)
            {
                Add(concept.Key, [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            }
        }
    }

    /// <summary>The concepts in these words, each once, in the order in which they come.</summary>
    public IReadOnlyList<string> ConceptsIn(IReadOnlyList<string> words)
    {
        var found = new List<string>();

        for (var place = 0; place < words.Count; place++)
        {
            foreach (var entry in EntriesFor(words[place]))
            {
                if (!found.Contains(entry.Concept) && entry.StandsAt(place, words))
                {
                    found.Add(entry.Concept);
                }
            }
        }

        return found;
    }

    private IEnumerable<Entry> EntriesFor(string word)
    {
        IEnumerable<Entry> entries = _byWord.GetValueOrDefault(word, []);

        return word.Length < ShortestBeginning ? entries : entries.Concat(_byBeginning.GetValueOrDefault(word[..ShortestBeginning], []));
    }

    private void Add(string concept, string[] words)
    {
        if (words is [])
        {
            return;
        }

        var (place, key) = words[0].EndsWith('*') && words[0].Length > ShortestBeginning
            ? (_byBeginning, words[0][..ShortestBeginning])
            : (_byWord, words[0].TrimEnd('*'));

        if (!place.TryGetValue(key, out var entries))
        {
            place.Add(key, entries = []);
        }

        entries.Add(new Entry(concept, words));
    }

    /// <summary>A word or phrase of a concept.</summary>
    private sealed record Entry(string Concept, string[] Words)
    {
        public bool StandsAt(int place, IReadOnlyList<string> words)
        {
            if (place + Words.Length > words.Count)
            {
                return false;
            }

            for (var next = 0; next < Words.Length; next++)
            {
                if (!Fits(Words[next], words[place + next]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Fits(string written, string word) =>
            written is [.. var beginning, '*'] ? word.StartsWith(beginning, StringComparison.Ordinal) : word == written;
    }
}
