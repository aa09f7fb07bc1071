using CoachBot.Chat.Words;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;
using CoachBot.Content.Words;

namespace CoachBot.Content.Checks;

/// <summary>The reason of a rule names numbers that the rule has.</summary>
internal static class Reasons
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
        from tongue in manuscript.Tongues
        from text in tongue.Rules.All
        let rule = manuscript.Rules.Find(text.Id)
        where rule is not null
        from problem in OfRule(text, rule.Value)
        select problem;

    private static IEnumerable<ContentProblem> OfRule(Written<RuleText> text, Rule rule)
    {
        var why = text.Value.Why;

        foreach (var name in Placeholders.In(why).Where(name => Why.Number(rule, name) is null))
        {
            yield return text.Problem(
                rule.Numbers.ContainsKey(name)
                    ? $"'{{{name}}}' is a range; write {{{name}.low}}, {{{name}.high}} or {{{name}.default}}"
                    : $"'{{{name}}}' is not a number of {rule.Id}",
                "why");
        }

        if (Placeholders.Fill(why, _ => "").IndexOfAny(['{', '}']) >= 0)
        {
            yield return text.Problem("a brace is open or closed alone", "why");
        }
    }
}
