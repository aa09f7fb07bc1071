using CoachBot.Content.Manuscripts;

namespace CoachBot.Content.Checks;

/// <summary>The phrases are those that the code says. The other languages are compared with English elsewhere.</summary>
internal static class PhrasesInUse
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript, IReadOnlyCollection<string> inUse)
    {
        var phrases = manuscript.English.Phrases;

        foreach (var key in inUse.Where(key => !phrases.MayHave(key)))
        {
            yield return new ContentProblem(phrases.File, 1, $"phrase '{key}' is missing");
        }

        foreach (var phrase in phrases.Each.ExceptBy(inUse, phrase => phrase.Id))
        {
            yield return phrase.Problem($"phrase '{phrase.Id}' is never said");
        }
    }
}
