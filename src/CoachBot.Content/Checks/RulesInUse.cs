using CoachBot.Coaching.Rules;
using CoachBot.Content.Files;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>
/// The rules are those that code names, and those that say they are for the answers only. A dose uses the rules it rests on;
/// gates and red flags are asked as they are written, so code need not name them.
/// </summary>
internal static class RulesInUse
{
    /// <summary>How the plan check calls what contradicts the catalogue; these are no training rules.</summary>
    private const string OfTheCatalogue = "C-";

    public static IEnumerable<ContentProblem> Run(Manuscript manuscript, IReadOnlyCollection<RuleUse> inUse)
    {
        var users = Users(manuscript, inUse);

        return
        [
            .. inUse
                .Where(use => !IsKnown(manuscript, use.Rule.Value))
                .Select(use => new ContentProblem(use.By, 1, $"{use.Rule} is not a rule, a gate or a red flag")),
            .. manuscript.RuleUsers.Each.SelectMany(rule => ForTheAnswers(manuscript, rule, users[rule.Id])),
            .. manuscript.Rules.Each
                .Where(rule => manuscript.RuleUsers.Find(rule.Id) is null && !users[rule.Id].Any() && manuscript.Prescriptions.IsWhole)
                .Select(rule => rule.Problem($"no code names {rule.Id}; if it is for the answers only, write 'used_by: knowledge'")),
        ];
    }

    private static IEnumerable<ContentProblem> ForTheAnswers(Manuscript manuscript, Written<RuleUser> rule, IEnumerable<string> users)
    {
        if (users.Any())
        {
            yield return rule.Problem($"{rule.Id} is not for the answers only: {string.Join(", ", users)} names it", "used_by");
        }

        if (manuscript.Articles.IsWhole && !manuscript.Articles.All.Any(article => article.Value.RestsOn.Any(id => id.Value == rule.Id)))
        {
            yield return rule.Problem($"no answer rests on {rule.Id}", "used_by");
        }
    }

    private static ILookup<string, string> Users(Manuscript manuscript, IReadOnlyCollection<RuleUse> inUse)
    {
        var code = inUse.Select(use => (Rule: use.Rule.Value, use.By));
        var doses = manuscript.Prescriptions.All.SelectMany(dose => dose.Value.RestsOn.Select(rule => (Rule: rule.Value, By: dose.Id)));

        return code.Concat(doses).ToLookup(use => use.Rule, use => use.By);
    }

    private static bool IsKnown(Manuscript manuscript, string id) =>
        id.StartsWith(OfTheCatalogue, StringComparison.Ordinal)
        || manuscript.Rules.MayHave(id)
        || manuscript.Gates.MayHave(id)
        || manuscript.RedFlags.MayHave(id);
}
