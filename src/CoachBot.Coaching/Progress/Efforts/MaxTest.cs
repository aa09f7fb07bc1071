using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Efforts;

/// <summary>R-PROG-13: who may try a true maximum. Most never need to: the estimate is enough.</summary>
public sealed class MaxTest(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-13");
    private static readonly RuleId Masters = new("R-AGE-04");

    private readonly Rule _rule = rules[Id];
    private readonly decimal _mastersAge = rules[Masters].Number("age").Low;

    /// <summary>HARD: nobody new to strength work, under age, pregnant, or of masters age without a history of lifting.</summary>
    /// <param name="level">How used the runner is to strength work.</param>
    /// <param name="age">Age in years.</param>
    /// <param name="isPregnant">Whether she is pregnant.</param>
    /// <param name="hasLiftedHeavy">Whether heavy lifting is familiar.</param>
    public Decision<bool> IsAllowed(Level level, int age, bool isPregnant, bool hasLiftedHeavy) => new(
        (int)level >= _rule.Number("tested_from_level").Default
            && age >= _rule.Number("tested_from_age").Default
            && !isPregnant
            && (age < _mastersAge || hasLiftedHeavy),
        [Id]);
}
