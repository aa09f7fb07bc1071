using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Words;

namespace CoachBot.Content.Checks;

/// <summary>What people say belongs to something that is there, and to one thing only.</summary>
internal static class Utterances
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript)
    {
        var ours = Labels.OfTheBot.ToHashSet();

        return manuscript.Tongues.SelectMany(tongue =>
            Unknown(tongue, label => ours.Contains(label) || manuscript.Articles.MayHave(label) || manuscript.RedFlags.MayHave(label)).Concat(SaidTwice(tongue)));
    }

    private static IEnumerable<ContentProblem> Unknown(Tongue tongue, Func<string, bool> isKnown) =>
        tongue.Utterances
            .DistinctBy(utterance => utterance.Label)
            .Where(utterance => !isKnown(utterance.Label))
            .Select(utterance => utterance.Problem($"[{utterance.Label}] is no article, red flag or wish"));

    private static IEnumerable<ContentProblem> SaidTwice(Tongue tongue)
    {
        var said = new Dictionary<string, LabelledLine>(StringComparer.Ordinal);

        foreach (var utterance in tongue.Utterances)
        {
            var bare = Spelling.Bare(utterance.Text);

            if (bare == "")
            {
                yield return utterance.Problem("there is no word in this message");
            }
            else if (!said.TryAdd(bare, utterance) && said[bare].Label != utterance.Label)
            {
                yield return utterance.Problem($"the same stands in {said[bare].File}({said[bare].Line}) for [{said[bare].Label}]");
            }
        }
    }
}
