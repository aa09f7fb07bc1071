using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Reading;

namespace CoachBot.Understanding.Learning;

/// <summary>
/// Takes a text apart: its words, their stems, pairs of stems, letters in a row, which see through typing errors and endings, and what
/// its words mean, alone and in pairs: "how often" with "jumps" asks for something else than with "gym".
/// </summary>
internal static class FeatureReader
{
    private const float OfWord = 1f;
    private const float OfStem = 1f;
    private const float OfPair = 0.7f;
    private const float OfLetters = 0.4f;
    private const float OfConcept = 1.5f;
    private const float OfConcepts = 0.8f;
    private const int FewestLetters = 3;
    private const int MostLetters = 5;
    private const int MostConcepts = 24;

    /// <summary>The features of a message, each once.</summary>
    public static Feature[] Of(IReadOnlyList<Word> words, Tongue tongue, Thesaurus thesaurus)
    {
        var found = new Dictionary<ulong, float>();
        var before = "";

        foreach (var stem in tongue.Stems(words))
        {
            Add('s', stem, "", OfStem);
            Add('p', before, stem, OfPair);
            before = stem;
        }

        Add('p', before, "", OfPair);

        foreach (var word in words)
        {
            Add('w', word.Text, "", OfWord);
            AddLetters(word.Text);
        }

        var concepts = thesaurus.ConceptsIn([.. tongue.Words(words)]).Take(MostConcepts).Order(StringComparer.Ordinal).ToList();

        for (var first = 0; first < concepts.Count; first++)
        {
            Add('k', concepts[first], "", OfConcept);

            for (var second = first + 1; second < concepts.Count; second++)
            {
                Add('q', concepts[first], concepts[second], OfConcepts);
            }
        }

        return [.. found.Select(feature => new Feature(feature.Key, feature.Value))];

        void Add(char kind, string text, string more, float weight) => found[Hash(kind, text, more)] = weight;

        void AddLetters(string word)
        {
            var padded = $" {word} ";

            for (var length = FewestLetters; length <= MostLetters; length++)
            {
                for (var start = 0; start + length <= padded.Length; start++)
                {
                    found[Hash('c', padded.AsSpan(start, length), "")] = OfLetters;
                }
            }
        }
    }

    // FNV-1a: the same on every machine and in every run, as what is learnt is kept in a file.
    private static ulong Hash(char kind, ReadOnlySpan<char> text, ReadOnlySpan<char> more)
    {
        var hash = 14695981039346656037UL;
        Mix(kind, ref hash);

        foreach (var letter in text)
        {
            Mix(letter, ref hash);
        }

        Mix('|', ref hash);

        foreach (var letter in more)
        {
            Mix(letter, ref hash);
        }

        return hash;
    }

    private static void Mix(char letter, ref ulong hash) => hash = (hash ^ letter) * 1099511628211UL;
}
