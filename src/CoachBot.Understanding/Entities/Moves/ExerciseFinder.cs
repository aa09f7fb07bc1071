using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>Finds exercises by their names, synonyms and the names of their families; the longest name wins.</summary>
internal sealed partial class ExerciseFinder
{
    private const int MostWords = 7;

    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal, "a", "al", "alla", "con", "il", "lo", "la", "le", "gli", "di", "da", "del", "della", "dello", "sul", "sulla", "sullo", "col", "coi", "the", "with", "on", "of", "per", "in", "su", "s");

    private readonly Dictionary<string, NamedExercise> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public ExerciseFinder(Languages languages, Catalogue catalogue)
    {
        var known = catalogue.All.Select(exercise => exercise.Id).ToHashSet();

        foreach (var (phrase, exercise) in OfPeople(languages.UsualNames, known).Concat(OfCatalogue(languages, known)))
        {
            _named.TryAdd(Key(Spelling.Bare(phrase)), exercise);
        }

        foreach (var vague in languages.UsualNames.Vague.Append(""))
        {
            _named.Remove(Key(Spelling.Bare(vague)));
        }

        foreach (var name in _named.Keys)
        {
            var words = name.Split(' ');
            _longest[words[0]] = Math.Max(_longest.GetValueOrDefault(words[0]), words.Length);
        }
    }

    /// <summary>The exercises in the order they are said.</summary>
    public IReadOnlyList<FoundExercise> Find(string text)
    {
        var words = Letters().Matches(text);
        var stems = words.Select(word => Small.Contains(word.Value) ? "" : Stem.Of(word.Value)).ToList();
        var found = new List<FoundExercise>();

        for (var first = 0; first < words.Count;)
        {
            var (exercise, length) = LongestAt(stems, first);

            if (exercise is not null)
            {
                var last = words[first + length - 1];
                found.Add(new FoundExercise(exercise, words[first].Index, last.Index + last.Length));
            }

            first += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>Takes the exercises away.</summary>
    public IReadOnlyList<FoundExercise> Take(Said said)
    {
        var found = Find(said.Text);

        foreach (var exercise in found)
        {
            said.Take(exercise.Start, exercise.End - exercise.Start);
        }

        return found;
    }

    private (NamedExercise? Exercise, int Length) LongestAt(List<string> stems, int first)
    {
        if (stems[first].Length == 0 || !_longest.TryGetValue(stems[first], out var longest))
        {
            return (null, 0);
        }

        var best = ((NamedExercise?)null, 0);
        var name = "";

        for (int last = first, words = 0; last < stems.Count && last < first + MostWords && words < longest; last++)
        {
            if (stems[last].Length == 0)
            {
                continue;
            }

            name = words++ == 0 ? stems[last] : $"{name} {stems[last]}";

            if (_named.TryGetValue(name, out var exercise))
            {
                best = (exercise, last - first + 1);
            }
        }

        return best;
    }

    private static IEnumerable<(string Phrase, NamedExercise Exercise)> OfPeople(UsualNames names, HashSet<ExerciseId> known) =>
        from name in names.All
        where name.Means is not { } means || known.Contains(means)
        from phrase in name.Said
        select (phrase, new NamedExercise(name.Name, name.Means));

    private static IEnumerable<(string Phrase, NamedExercise Exercise)> OfCatalogue(Languages languages, HashSet<ExerciseId> known)
    {
        var usual = languages.UsualNames.All.Where(name => name.Means is not null).DistinctBy(name => name.Means).ToDictionary(name => name.Means!.Value, name => name.Name);

        foreach (var (id, text) in languages.All.SelectMany(language => language.Exercises).Where(exercise => known.Contains(exercise.Key)))
        {
            var name = usual.GetValueOrDefault(id) ?? Slug(Outside(languages.All[0].Exercises.GetValueOrDefault(id)?.Name ?? text.Name));
            var exercise = new NamedExercise(name, id);
            yield return (Outside(text.Name), exercise);

            foreach (var synonym in text.Synonyms)
            {
                yield return (synonym, exercise);
            }
        }
    }

    private static string Outside(string name) => name.Split('(')[0];

    private static string Slug(string name) => Spelling.Bare(name).Replace(' ', '-');

    private static string Key(string plain) => string.Join(' ', plain.Split(' ').Where(word => !Small.Contains(word)).Select(Stem.Of));

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Letters();
}
