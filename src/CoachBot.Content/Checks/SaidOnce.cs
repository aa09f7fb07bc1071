using CoachBot.Chat.Words;
using CoachBot.Content.Manuscripts;

namespace CoachBot.Content.Checks;

/// <summary>What people call an exercise, or a part of training, means one thing only; parts have a name in every language.</summary>
internal static class SaidOnce
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
    [
        .. from phrase in manuscript.UsualNames.All.SelectMany(name => name.Value.Said.Index().Select(said => (Name: name, said.Index, Said: Spelling.Bare(said.Item))))
           group phrase by phrase.Said into same
           from other in same.Skip(1)
           select other.Name.Problem($"'{other.Said}' is already said of {same.First().Name.Id}", "said", $"{other.Index}"),
        .. from tongue in manuscript.Tongues
           where tongue.Details != DetailWords.None
           from part in manuscript.English.Details.Focus.Keys.Except(tongue.Details.Focus.Keys)
           select new ContentProblem($"config/languages/{tongue.Code}/details.yaml", 1, $"'focus' has no '{part}'"),
        .. from tongue in manuscript.Tongues.Skip(1)
           from part in tongue.Details.Focus.Keys.Except(manuscript.English.Details.Focus.Keys)
           select new ContentProblem($"config/languages/{tongue.Code}/details.yaml", 1, $"'focus' has '{part}', which English does not have"),
    ];
}
