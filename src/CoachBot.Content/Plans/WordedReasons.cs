using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Plans;

namespace CoachBot.Content.Plans;

/// <summary>Puts the reasons of a plan's days into words; those that have words keep them.</summary>
public static class WordedReasons
{
    public static Plan In(Plan plan, Language language) => plan with
    {
        Days = [.. plan.Days.Select(day => day with { Reasons = [.. day.Reasons.Select(reason => Worded(reason, language))] })],
    };

    private static Reason Worded(Reason reason, Language language) =>
        reason.Text is null && language.Rules.TryGetValue(reason.Rule, out var words) ? reason with { Text = words.Why } : reason;
}
