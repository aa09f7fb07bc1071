using CoachBot.Chat.Words;
using CoachBot.Coaching.Validation;

namespace CoachBot.Content.Sheets;

/// <summary>The rules a plan breaks, those that may never be broken first.</summary>
internal static class Findings
{
    public static string Of(IReadOnlyList<Violation> violations, Language language) => violations.Count == 0
        ? language.Say(Phrase.PlanSound)
        : string.Join('\n', violations.OrderByDescending(violation => violation.IsHard).Select(violation => Line(violation, language)));

    private static string Line(Violation violation, Language language)
    {
        var weight = language.Say(violation.IsHard ? Phrase.PlanHard : Phrase.PlanWarning);
        var place = violation.Date is { } date ? DayWords.Of(date, language) : language.Say(Phrase.PlanWhole);
        var item = violation.Item is { } id && language.Exercises.TryGetValue(id, out var exercise) ? $", {Markdown.Plain(exercise.Name)}" : "";
        var rule = language.Rules.TryGetValue(violation.RuleId, out var words) ? $"{violation.RuleId} {words.Title}" : $"{violation.RuleId}";
        var broken = language.Say(Phrase.PlanBroken, ("rule", rule), ("found", violation.Found), ("allowed", violation.Allowed));

        return $"- **{weight}** {place}{item}: {broken}";
    }
}
