using CoachBot.Chat.Words;
using CoachBot.Coaching.Programmes;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;
using CoachBot.Content.Words;

namespace CoachBot.Content.Checks;

/// <summary>A translation has the parts of the English: as many cues, the same placeholders, notes in the same weeks, more to say or not.</summary>
internal static class SameShape
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
        manuscript.Tongues.Skip(1).SelectMany(tongue => Compare(manuscript.English, tongue));

    private static IEnumerable<ContentProblem> Compare(Tongue english, Tongue tongue) =>
    [
        .. Pairs(english.Exercises, tongue.Exercises).SelectMany(pair => Cues(pair.English, pair.Other)),
        .. Pairs(english.Articles, tongue.Articles).SelectMany(pair => More(pair.English, pair.Other)),
        .. Pairs(english.Programmes, tongue.Programmes).SelectMany(pair => Notes(pair.English, pair.Other)),
        .. Pairs(english.Phrases, tongue.Phrases).SelectMany(pair => Names(pair.English, pair.Other)),
    ];

    private static IEnumerable<(T English, Written<T> Other)> Pairs<T>(Shelf<T> english, Shelf<T> other) =>
        from written in other.Each
        let original = english.Find(written.Id)
        where original is not null
        select (original.Value, written);

    private static IEnumerable<ContentProblem> Cues(ExerciseText english, Written<ExerciseText> other)
    {
        if (english.Cues.Count != other.Value.Cues.Count)
        {
            yield return other.Problem($"'{other.Id}' has {other.Value.Cues.Count} cues, in English {english.Cues.Count}", "cues");
        }
    }

    private static IEnumerable<ContentProblem> More(ArticleText english, Written<ArticleText> other)
    {
        if (english.More is null != other.Value.More is null)
        {
            yield return other.Problem($"'{other.Id}' has {(english.More is null ? "a 'more' that English has not" : "no 'more', English has one")}", "more");
        }
    }

    private static IEnumerable<ContentProblem> Notes(ProgrammeText english, Written<ProgrammeText> other)
    {
        if (!english.Notes.Keys.ToHashSet().SetEquals(other.Value.Notes.Keys))
        {
            yield return other.Problem($"'{other.Id}' has notes for {Weeks(other.Value)}, in English for {Weeks(english)}", "notes");
        }
    }

    private static string Weeks(ProgrammeText text) =>
        text.Notes.Count == 0 ? "no week" : $"weeks {string.Join(", ", text.Notes.Keys.Order())}";

    private static IEnumerable<ContentProblem> Names(string english, Written<string> other)
    {
        var expected = Placeholders.In(english).Order(StringComparer.Ordinal).ToList();
        var found = Placeholders.In(other.Value).Order(StringComparer.Ordinal).ToList();

        if (!expected.SequenceEqual(found))
        {
            yield return other.Problem($"'{other.Id}' has {Say(found)}, in English {Say(expected)}");
        }
    }

    private static string Say(List<string> names) =>
        names.Count == 0 ? "no placeholder" : string.Join(", ", names.Select(name => $"{{{name}}}"));
}
