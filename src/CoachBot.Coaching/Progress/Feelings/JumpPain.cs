using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>R-PAIN-05: jumps stop at a pain of 3, and come back easier.</summary>
public sealed class JumpPain(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PAIN-05");

    private readonly Rule _rule = rules[Id];

    /// <summary>Whether to stop jumping now.</summary>
    /// <param name="score">Pain while jumping, 0-10.</param>
    public Decision<bool> Stops(int score) => new(Scale.Check(score) >= _rule.Number("pain").Default, [Id]);

    /// <summary>What changes in the next session of jumps.</summary>
    /// <param name="score">Pain while jumping, 0-10.</param>
    public Adjustment NextTime(int score) => Stops(score).Value
        ? new([Id])
        {
            TierDelta = -_rule.Number("tiers_lower").Whole,
            ContactFactor = _rule.Number("contacts_percent").Default / 100,
            HoldsProgress = true,
        }
        : new([Id]);
}
