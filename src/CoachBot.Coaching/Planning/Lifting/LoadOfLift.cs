using System.Globalization;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Progress.Loads;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>R-PROG-12, R-MAX-01 and R-PROG-03 (HARD): percent of the best lift, where it is known, and kilograms that the equipment can show.</summary>
internal sealed class LoadOfLift
{
    private const decimal Half = 0.5m;
    private static readonly RuleId TableRule = new("R-PROG-12");
    private static readonly RuleId HeavyRule = new("R-MAX-01");
    private static readonly RuleId GeneralRule = new("R-GEN-01");
    private static readonly RuleId CeilingRule = new("R-PROG-03");
    private static readonly LoadSteps Barbell = LoadSteps.Every(2.5m, 20, 300);
    private static readonly LoadSteps Machine = LoadSteps.Every(5, 5, 400);

    private readonly PercentTable _table;
    private readonly Rulebook _rules;
    private readonly decimal _rise;
    private readonly int _firstWeeks;

    public LoadOfLift(Rulebook rules)
    {
        _rules = rules;
        _table = new PercentTable(rules);
        _rise = rules[CeilingRule].Number("weekly_rise").Default / 100;
        _firstWeeks = rules[HeavyRule].Number("first_weeks").Whole;
    }

    public CardItem On(Exercise exercise, CardItem item, Situation situation)
    {
        if (!situation.Runner.Maxima.TryGetValue(exercise.Id, out var best) || item.Reps is not { } reps
            || (item.Pct1rm is null && !OneRepMax.Suits(exercise, LoadedWith(exercise, situation)).Value))
        {
            return item;
        }

        var wished = item.Pct1rm ?? _table.Percent(reps, item.Rir ?? 0).Value;

        if (wished is not { } percent)
        {
            return item;
        }

        var isExplosive = exercise.Pattern.IsExplosive();
        var ceiling = situation.Loads.Ceiling(exercise.Id, situation.Date, _rise);
        var most = Math.Min(Most(situation), situation.Limit.MostPercent);
        percent = Math.Min(percent, most) * situation.ReturnPercent / 100 * FactorFor(exercise, situation);
        percent = decimal.Floor(Math.Min(percent, ceiling.Percent ?? percent) / Half) * Half;
        var kilograms = LoadRounding.Fit(best * percent / 100, ceiling.Kg, LoadedWith(exercise, situation) == Kit.Machine ? Machine : Barbell);

        return item with
        {
            Pct1rm = percent,
            LoadKg = kilograms,
            Reasons =
            [
                new Reason(TableRule, Decider.Maximum, best.ToString(CultureInfo.InvariantCulture)),
                .. isExplosive ? Array.Empty<Reason>() : [new Reason(situation.IsHeavy ? HeavyRule : GeneralRule, Decider.Level, situation.Level.ToString())],
                .. percent < Math.Min(wished.Value, most) ? [new Reason(CeilingRule, Decider.Log, exercise.Id.Value)] : Array.Empty<Reason>(),
                .. item.Reasons,
            ],
        };
    }

    private static decimal FactorFor(Exercise exercise, Situation situation) =>
        exercise.Cautions.Keys.Any(area => situation.Limit.Avoided.Holds(area)) ? situation.Limit.LoadFactor : 1;

    private decimal Most(Situation situation)
    {
        if (!situation.IsHeavy)
        {
            return _rules[GeneralRule].Number("load").High;
        }

        var numbers = _rules[HeavyRule].Numbers;

        return situation.HeavySteps < _firstWeeks && numbers.TryGetValue($"load_first_weeks.{situation.Level}", out var first) ? first.High
            : numbers.TryGetValue($"load_top.{situation.Level}", out var top) ? top.High
            : _rules[HeavyRule].Number("load").High;
    }

    private static Kit LoadedWith(Exercise exercise, Situation situation) =>
        exercise.Needs.Groups.SelectMany(group => group).FirstOrDefault(piece => piece is Kit.Barbell or Kit.Machine && situation.Runner.Equipment.Contains(piece), Kit.Dumbbell);
}
