using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;
using CoachBot.Content.Words;

namespace CoachBot.Content.Checks;

/// <summary>Every language says what English says, and nothing else.</summary>
internal static class Translations
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
        manuscript.Tongues.Skip(1).SelectMany(tongue => Compare(manuscript.English, tongue));

    private static IEnumerable<ContentProblem> Compare(Tongue english, Tongue tongue) =>
    [
        .. Compare("phrase", english.Phrases, tongue.Phrases),
        .. Compare("command", english.Commands, tongue.Commands),
        .. Compare("exercise", english.Exercises, tongue.Exercises),
        .. Compare("rule", english.Rules, tongue.Rules),
        .. Compare("gate test", english.GateTests, tongue.GateTests),
        .. Compare("article", english.Articles, tongue.Articles),
        .. Compare("programme", english.Programmes, tongue.Programmes),
        .. Compare("red flag", english.RedFlags, tongue.RedFlags),
    ];

    private static IEnumerable<ContentProblem> Compare<T>(string kind, Shelf<T> english, Shelf<T> other)
    {
        foreach (var id in english.Each.Select(written => written.Id).Where(id => !other.MayHave(id)))
        {
            yield return new ContentProblem(other.File, 1, $"{kind} '{id}' is missing");
        }

        foreach (var written in other.Each.Where(written => !english.MayHave(written.Id)))
        {
            yield return written.Problem($"English has no {kind} '{written.Id}'");
        }
    }
}
