using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Cards;

/// <summary>Why something stands on a card: a rule, and what is known of the runner that made it decide so.</summary>
/// <param name="Rule">The rule; its sources stand in the rulebook.</param>
/// <param name="By">What decided; when it changes, so does the card.</param>
/// <param name="Value">What was known of it, for example <c>L1</c>, <c>STR</c> or <c>72</c>; empty when it says itself.</param>
public sealed record Reason(RuleId Rule, Decider By = Decider.Method, string Value = "")
{
    /// <summary>The reason in the words of whoever wrote the plan down; null when it was planned here.</summary>
    public string? Text { get; init; }
}
