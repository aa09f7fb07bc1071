using CoachBot.Chat.Words;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Words;

namespace CoachBot.Content.Checks;

/// <summary>No two articles answer the same words.</summary>
internal static class AskedTwice
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) => manuscript.Tongues.SelectMany(InLanguage);

    private static IEnumerable<ContentProblem> InLanguage(Tongue tongue)
    {
        var askers = new Dictionary<string, string>();

        foreach (var article in tongue.Articles.Each)
        {
            foreach (var (index, words) in article.Value.AskedAs.Index())
            {
                var bare = Spelling.Bare(words);

                if (bare != "" && !askers.TryAdd(bare, article.Id) && askers[bare] != article.Id)
                {
                    yield return article.Problem($"'{words}' already asks for '{askers[bare]}'", "asked_as", $"{index}");
                }
            }
        }
    }
}
