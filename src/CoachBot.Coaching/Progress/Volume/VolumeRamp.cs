using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Volume;

/// <summary>R-PROG-08: hard leg sets grow by 20 % a week at most, or by one set where that is less than one.</summary>
public sealed class VolumeRamp(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-08");
    private static readonly RuleId ReturnRule = new("R-RET-05");

    private readonly Rule _rule = rules[Id];

    /// <summary>
    /// The most hard leg sets of the week; null when this rule has no say: there is no normal week to count from,
    /// or the way back from a break decides.
    /// </summary>
    /// <param name="lastNormalWeek">Hard leg sets of the last week that was no deload, 0 or more.</param>
    /// <param name="weekOfReturn">The week since a break, from 1; null when there was none.</param>
    public Decision<int?> MostSets(int lastNormalWeek, int? weekOfReturn = null)
    {
        var back = _rule.Number("return_weeks");

        if (weekOfReturn >= back.Low && weekOfReturn <= back.High)
        {
            return new(null, [Id, ReturnRule]);
        }

        var grown = (int)(lastNormalWeek * (1 + (_rule.Number("weekly_rise_percent").Default / 100)));

        return new(lastNormalWeek == 0 ? null : Math.Max(grown, lastNormalWeek + _rule.Number("weekly_rise_sets").Whole), [Id]);
    }
}
