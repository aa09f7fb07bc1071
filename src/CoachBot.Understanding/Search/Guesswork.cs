using CoachBot.Understanding.Grammar;
using CoachBot.Understanding.Typing;

namespace CoachBot.Understanding.Search;

/// <summary>Guesses which learnt terms a typed one may stand for: the same, its kin, a number about as big, a slip of the finger.</summary>
internal sealed class Guesswork
{
    private const double Kin = 0.9;
    private const double NearNumber = 0.7;
    private const double WithoutVowels = 0.75;
    private const double Shortened = 0.7;
    private const double LeastAlike = 0.45;
    private const double LeastSure = 0.4;

    // Who typed a word that exists probably meant it.
    private const double KnownWord = 0.8;

    private readonly Tongue _tongue;
    private readonly Vocabulary _vocabulary;
    private readonly Trigrams _trigrams = new();
    private readonly List<(string Stem, int Term)> _spelled = [];
    private readonly ILookup<string, int> _withoutVowels;

    public Guesswork(Tongue tongue, Vocabulary vocabulary)
    {
        _tongue = tongue;
        _vocabulary = vocabulary;

        foreach (var (term, id) in vocabulary.All.Where(term => IsSpelled(term.Key)))
        {
            _spelled.Add((term, id));
            _trigrams.Add(term);
        }

        _withoutVowels = _spelled.ToLookup(spelled => Consonants(spelled.Stem), spelled => spelled.Term, StringComparer.Ordinal);
    }

    /// <summary>The guesses, the surest first.</summary>
    public IReadOnlyList<Guess> For(string term)
    {
        var guesses = new Dictionary<int, double>();
        var known = _vocabulary.Find(term);

        if (known is { } same)
        {
            guesses.Add(same, 1);
        }

        Add(guesses, _tongue.KinOf(term), Kin);
        Add(guesses, Figures.Near(term), NearNumber);

        if (IsSpelled(term))
        {
            AddWithoutVowels(guesses, term);

            foreach (var (found, alike) in _trigrams.Like(term, LeastAlike))
            {
                var (stem, id) = _spelled[found];
                var sure = Sure(term, stem, alike) * (known is null ? 1 : KnownWord);

                if (sure >= LeastSure)
                {
                    guesses.TryAdd(id, sure);
                }
            }
        }

        return [.. guesses.Select(guess => new Guess(guess.Key, guess.Value)).OrderByDescending(guess => guess.Sure)];
    }

    // Small words are too many, short ones and numbers too much alike, pairs are made of words.
    private bool IsSpelled(string term) =>
        term.Length >= 3 && !char.IsAsciiDigit(term[0]) && !Terms.IsPair(term, out _, out _) && !_tongue.IsSmall(term);

    private void Add(Dictionary<int, double> guesses, IEnumerable<string> terms, double sure)
    {
        foreach (var term in terms)
        {
            if (_vocabulary.Find(term) is { } id)
            {
                guesses.TryAdd(id, sure);
            }
        }
    }

    // "mny", "qnt": hurried people leave the vowels out.
    private void AddWithoutVowels(Dictionary<int, double> guesses, string term)
    {
        if (Consonants(term) == term)
        {
            foreach (var id in _withoutVowels[term])
            {
                guesses.TryAdd(id, WithoutVowels);
            }
        }
    }

    private static string Consonants(string term) => string.Concat(term.Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));

    // A slip is surer than a shared beginning, and surer in a long word than in a short one.
    private static double Sure(string typed, string learnt, double alike) =>
        Typo.Slips(typed, learnt) is var slips && slips <= Allowed(typed) ? 0.95 - (0.8 * slips * slips / typed.Length)
        : learnt.StartsWith(typed, StringComparison.Ordinal) ? Math.Max(alike, Shortened)
        : string.CompareOrdinal(typed, 0, learnt, 0, 3) == 0 ? alike
        : 0;

    private static int Allowed(string typed) => typed.Length switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };
}
