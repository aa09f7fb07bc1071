namespace CoachBot.Coaching.Rules;

/// <summary>One training rule as written in <c>config/rules</c>: its numbers and what it rests on.</summary>
/// <param name="Id">The rule's name.</param>
/// <param name="IsHard">A HARD rule is never broken by the planner.</param>
/// <param name="Confidence">How well it is supported.</param>
/// <param name="Unit">The unit of its numbers, if they share one.</param>
/// <param name="Sources">Keys of the publications it rests on.</param>
/// <param name="Numbers">Its numbers by name; a nested name is dotted, <c>contacts.L1</c>.</param>
public sealed record Rule(
    RuleId Id,
    bool IsHard,
    Confidence Confidence,
    string? Unit,
    IReadOnlyList<string> Sources,
    IReadOnlyDictionary<string, Quantity> Numbers)
{
    /// <summary>The number of this name.</summary>
    /// <exception cref="MissingRuleException">The rule has no such number.</exception>
    public Quantity Number(string name) =>
        Numbers.TryGetValue(name, out var quantity)
            ? quantity
            : throw new MissingRuleException($"rule {Id} has no number '{name}'");
}
