using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;

namespace CoachBot.Chat.Commands;

/// <summary>A reason in words: what the rule does for the runner, what of the runner decided, what would change it, and where it comes from.</summary>
internal static class ReasonText
{
    public static Entry Of(Reason reason, Rulebook rulebook, Language language)
    {
        var decided = reason.By == Decider.Method
            ? ""
            : $"{DeciderText.Because(reason, language)} {DeciderText.Changes(reason, language)}";

        // A red flag may stand for a rule; it has no publication of its own.
        return language.Rules.TryGetValue(reason.Rule, out var text)
            ? new Entry(text.Title, $"{text.Why} {decided}".TrimEnd(), Source(reason.Rule, rulebook, language))
            : new Entry(language.Say(Phrase.WhyTold), $"{language.Say(Phrase.WhyToldFirst)} {decided}".TrimEnd(), reason.Rule.Value);
    }

    private static string Source(RuleId rule, Rulebook rulebook, Language language) =>
        rulebook.SourcesOf(rule).FirstOrDefault() is { } source
            ? language.Say(Phrase.WhySource, ("rule", rule), ("source", ShortReference.Of(source.Reference)))
            : language.Say(Phrase.WhyConvention, ("rule", rule));
}
