using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>R-DOMS-01: sore muscles train as planned, lighter, or not at all.</summary>
public sealed class Soreness(Rulebook rules)
{
    private static readonly RuleId Id = new("R-DOMS-01");

    private readonly Rule _rule = rules[Id];

    /// <summary>What changes for the sore muscles, and for jumps.</summary>
    /// <param name="score">How sore, 0-10.</param>
    public Adjustment Of(int score)
    {
        if (Scale.Check(score) < _rule.Number("lighter").Low)
        {
            return new([Id]);
        }

        return new([Id])
        {
            SetsDelta = -_rule.Number("sets_cut").Whole,
            LoadFactor = 1 - (_rule.Number("load_cut_percent").Default / 100),
            NoJumpsFromTier = _rule.Number("no_jumps_from_tier").Whole,
            LeavesAreaOut = score >= _rule.Number("skip").Low,
        };
    }
}
