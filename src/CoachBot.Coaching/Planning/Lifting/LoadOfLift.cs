using System.Globalization;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Efforts;
using CoachBot.Coaching.Progress.Loads;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>
/// R-PROG-12, R-MAX-01 and R-PROG-03 (HARD): percent of the best lift, where one is known; elsewhere the load that the last logged
/// sets ask for (R-PROG-01, -05, -06 and -09). Kilograms are those that the equipment can show.
/// </summary>
internal sealed class LoadOfLift
{
    private const decimal Half = 0.5m;
    private const int RepsToGrow = 2;
    private static readonly RuleId TableRule = new("R-PROG-12");
    private static readonly RuleId HeavyRule = new("R-MAX-01");
    private static readonly RuleId GeneralRule = new("R-GEN-01");
    private static readonly RuleId GeneralRepsRule = new("R-GEN-02");
    private static readonly RuleId CeilingRule = new("R-PROG-03");

    private readonly PercentTable _table;
    private readonly Rulebook _rules;
    private readonly Logbook _logbook;
    private readonly LoadProgress _progress;
    private readonly Stall _stall;
    private readonly decimal _rise;
    private readonly int _mostReps;
    private readonly int _firstWeeks;

    public LoadOfLift(Rulebook rules)
    {
        _rules = rules;
        _table = new PercentTable(rules);
        _logbook = new Logbook(rules);
        _progress = new LoadProgress(rules);
        _stall = new Stall(rules);
        _rise = rules[CeilingRule].Number("weekly_rise").Default / 100;
        _mostReps = (int)rules[GeneralRepsRule].Number("reps").Low;
        _firstWeeks = rules[HeavyRule].Number("first_weeks").Whole;
    }

    public CardItem On(Exercise exercise, CardItem item, Situation situation)
    {
        if (situation.IsByEffortOnly)
        {
            return item with { Pct1rm = null };
        }

        if (item.Reps is not { } reps || !exercise.Needs.IsLoadableWith(situation.Runner.Equipment))
        {
            return item;
        }

        var piece = Plates.LoadedWith(exercise, situation.Runner.Equipment);

        return (item.Pct1rm is not null || OneRepMax.Suits(exercise, piece).Value) && _logbook.Maximum(exercise, situation) is { } best
            ? ByPercent(exercise, item, situation, piece, reps, best)
            : Logbook.Of(exercise.Id, situation.Diary, situation.Date) is { Count: > 0 } history
                ? ByLog(exercise, item, situation, piece, reps, history)
                : item with { Pct1rm = null };
    }

    private CardItem ByPercent(Exercise exercise, CardItem item, Situation situation, Kit piece, int reps, decimal best)
    {
        if ((item.Pct1rm ?? _table.Percent(reps, item.Rir ?? 0).Value) is not { } wished)
        {
            return item;
        }

        var ceiling = situation.Loads.Ceiling(exercise.Id, situation.Date, _rise);
        var most = Math.Min(Most(situation), situation.Limit.MostPercent);
        var percent = Math.Min(wished, most) * situation.ReturnPercent / 100 * FactorFor(exercise, situation);
        percent = decimal.Floor(Math.Min(percent, ceiling.Percent ?? percent) / Half) * Half;

        return item with
        {
            Reps = situation.Limit.Holds(exercise) || item.Pct1rm is not null ? reps : AsManyAs(percent, reps, item.Rir ?? 0, situation),
            Pct1rm = percent,
            LoadKg = LoadRounding.Fit(best * percent / 100, ceiling.Kg, Plates.Of(piece)),
            Reasons =
            [
                new Reason(TableRule, Decider.Maximum, Math.Round(best).ToString(CultureInfo.InvariantCulture)),
                .. exercise.Pattern.IsExplosive()
                    ? Array.Empty<Reason>()
                    : [new Reason(situation.IsHeavy ? HeavyRule : GeneralRule, Decider.Level, situation.Level.ToString())],
                .. percent < Math.Min(wished, most) ? [new Reason(CeilingRule, Decider.Log, exercise.Id.Value)] : Array.Empty<Reason>(),
                .. item.Reasons,
            ],
        };
    }

    // Where the load may not be what the repetitions ask for, there are more of them.
    private int AsManyAs(decimal percent, int reps, int rir, Situation situation)
    {
        var most = Math.Min(_mostReps, situation.Limit.MostReps);

        while (reps < most && _table.Percent(reps + 1, rir).Value >= percent)
        {
            reps++;
        }

        return reps;
    }

    private CardItem ByLog(Exercise exercise, CardItem item, Situation situation, Kit piece, int reps, IReadOnlyList<Exposure> history)
    {
        var target = new RepTarget(item.Sets, reps, Math.Max(reps, Math.Min(reps + RepsToGrow, situation.Limit.MostReps)), item.Rir ?? 0);
        var next = _progress.Next(new Lift(exercise.Pattern, target, Plates.Of(piece)), history, situation.Date);
        var stalled = _stall.Check(history);
        var factor = (stalled.Value?.LoadFactor ?? 1) * FactorFor(exercise, situation) * situation.ReturnPercent / 100;
        var ceiling = situation.Loads.Ceiling(exercise.Id, situation.Date, _rise).Kg;
        var holds = situation.Limit.Holds(exercise) ? Math.Min(next.LoadKg ?? 0, history[^1].TopLoadKg) : next.LoadKg;

        return LoadRounding.Fit((holds ?? 0) * factor, ceiling, Plates.Of(piece)) is { } kilograms and > 0
            ? item with
            {
                LoadKg = kilograms,
                Pct1rm = null,
                Reps = situation.Limit.Holds(exercise) || situation.IsDeload ? reps : next.Reps,
                Reasons =
                [
                    .. next.Reasons.Concat(stalled.Value is null ? [] : stalled.Reasons).Select(rule => new Reason(rule, Decider.Log, exercise.Id.Value)),
                    .. item.Reasons,
                ],
            }
            : item with { Pct1rm = null };
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
}
