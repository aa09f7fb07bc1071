using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>R-MAX-12 and R-END-01: heel raises, heavy and slow where there is a load, many where there is none.</summary>
internal sealed class CalfDose(Rulebook rules)
{
    private const string HeavyCode = "RX-CALFH";
    private static readonly RuleId HeavyRule = new("R-MAX-12");
    private static readonly RuleId LongRule = new("R-END-01");
    private static readonly RuleId LongRestRule = new("R-END-02");

    private readonly Quantity _reps = rules[HeavyRule].Number("reps");
    private readonly int _rest = rules[HeavyRule].Number("rest").Whole;
    private readonly Quantity _rir = rules[HeavyRule].Number("rir");
    private readonly Quantity _longReps = rules[LongRule].Number("calf_reps");
    private readonly Quantity _longRir = rules[LongRestRule].Number("rir");

    public CardItem For(Exercise exercise, Prescription usual, Situation situation)
    {
        var isHeavy = exercise.Prescription == HeavyCode && !situation.Limit.IsGeneralOnly;
        var item = new CardItem { Exercise = exercise.Id, Block = Block.Calf, Sets = 1 };

        return isHeavy
            ? item with
            {
                Reps = situation.Phase switch
                {
                    Phase.Strength or Phase.Competition or Phase.Taper => _reps.Whole,
                    Phase.Power => (int)_reps.Low,
                    _ => (int)_reps.High,
                },
                Rir = (int)_rir.High + (situation.Phase == Phase.Taper ? 1 : 0),
                RestSeconds = _rest,
                Reasons = [new Reason(HeavyRule, Decider.Phase, situation.Phase.Code())],
            }
            : item with
            {
                Reps = situation.Limit.Holds(exercise) ? (int)_longReps.Low : (int)Math.Min(_longReps.Whole, _longReps.Low + (2 * situation.MesoStep)),
                Rir = situation.MesoStep == 0 ? (int)_longRir.Default : (int)_longRir.Low,
                RestSeconds = usual.RestSeconds?.Whole,
                Reasons = [new Reason(LongRule, Decider.Equipment), new Reason(LongRestRule)],
            };
    }
}
