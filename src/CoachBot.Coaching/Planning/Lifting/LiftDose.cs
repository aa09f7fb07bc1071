using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>R-MAX-01 to -13 and R-GEN-01 to -05: squats, lunges and hinges, learned, then heavy, or as heavy as home allows.</summary>
internal sealed class LiftDose
{
    private static readonly RuleId HeavyReps = new("R-MAX-02");
    private static readonly RuleId HeavySets = new("R-MAX-03");
    private static readonly RuleId HeavyEffort = new("R-MAX-04");
    private static readonly RuleId HeavyRest = new("R-MAX-05");
    private static readonly RuleId Intent = new("R-MAX-06");
    private static readonly RuleId RampUp = new("R-MAX-07");
    private static readonly RuleId NearMaximal = new("R-MAX-11");
    private static readonly RuleId WithoutBarbell = new("R-MAX-13");
    private static readonly RuleId Entry = new("R-MAX-09");
    private static readonly RuleId GeneralReps = new("R-GEN-02");
    private static readonly RuleId GeneralSets = new("R-GEN-03");
    private static readonly RuleId GeneralEffort = new("R-GEN-04");
    private static readonly RuleId GeneralRest = new("R-GEN-05");
    private static readonly RuleId Ladder = new("R-PROG-04");
    private static readonly RuleId Primer = new("R-TAP-03");
    private static readonly RuleId Taper = new("R-TAP-01");

    private static readonly RuleId HeavyLoad = new("R-MAX-01");
    private static readonly RuleId Sixties = new("R-AGE-06");

    private readonly Rulebook _rules;
    private readonly decimal _olderFrom;
    private readonly int _firstWeeks;
    private readonly Quantity _heavyReps;
    private readonly int _usualLow;
    private readonly Quantity _heavyRir;
    private readonly int _heavyRest;
    private readonly int _newRest;
    private readonly Quantity _reps;
    private readonly Quantity _rir;
    private readonly Quantity _rest;
    private readonly int _nearRir;

    public LiftDose(Rulebook rules)
    {
        _rules = rules;
        _firstWeeks = rules[HeavyLoad].Number("first_weeks").Whole;
        _olderFrom = rules[Sixties].Number("from_age").Default;
        _heavyReps = rules[HeavyReps].Number("reps");
        _usualLow = (int)rules[HeavyReps].Number("reps_usual").Low;
        _heavyRir = rules[HeavyEffort].Number("rir");
        _heavyRest = rules[HeavyRest].Number("rest").Whole;
        _newRest = (int)rules[HeavyRest].Number("rest_new").High;
        _reps = rules[GeneralReps].Number("reps");
        _rir = rules[GeneralEffort].Number("rir");
        _rest = rules[GeneralRest].Number("rest");
        _nearRir = (int)rules[WithoutBarbell].Number("rir").High;
    }

    public CardItem For(SlotRole role, Exercise exercise, Situation situation)
    {
        var isLoaded = exercise.Needs.IsLoadableWith(situation.Runner.Equipment);
        var isHeavy = situation.IsHeavy && !situation.Limit.Holds(exercise);

        return situation.IsPrimer ? ThePrimer(exercise, situation)
            : isHeavy && isLoaded && (exercise.Prescription == "RX-MAX" || (role.IsMain && exercise.Side == Side.Both)) ? Heavy(exercise, situation)
            : exercise.Prescription == "RX-MAX" && !isLoaded ? AsItIs(exercise, situation)
            : isHeavy && role.IsMain && !isLoaded ? NearTheLimit(exercise, situation)
            : General(exercise, situation, isLoaded);
    }

    private CardItem Heavy(Exercise exercise, Situation situation)
    {
        var isOfSeason = situation.Phase is Phase.Competition or Phase.Taper;
        var isHardest = situation.Phase == Phase.Power && situation.Level >= Level.L2;

        return Item(exercise) with
        {
            Reps = Math.Max(FewestReps(exercise, situation), isHardest ? (int)_heavyReps.Low : HeavyRepsAt(situation)),
            Rir = situation.Phase == Phase.Taper ? (int)_heavyRir.High : _heavyRir.Whole,
            RestSeconds = situation.Level <= Level.L1 ? _newRest : _heavyRest,
            Reasons =
            [
                new Reason(HeavyReps, isOfSeason ? Decider.Phase : Decider.Week, isOfSeason ? situation.Phase.Code() : Told(situation.HeavySteps + 1)),
                new Reason(HeavySets),
                new Reason(HeavyEffort),
                new Reason(HeavyRest, Decider.Level, situation.Level.ToString()),
                new Reason(Intent),
                new Reason(RampUp),
                .. isHardest ? [new Reason(NearMaximal, Decider.Level, situation.Level.ToString())] : Array.Empty<Reason>(),
                .. situation.Phase == Phase.Taper ? [new Reason(Taper, Decider.Race)] : Array.Empty<Reason>(),
            ],
        };
    }

    // Fewer than this is for barbells and machines, and for who is used to them.
    private int FewestReps(Exercise exercise, Situation situation) =>
        situation.Runner.IsAtLeast(_olderFrom) || (situation.Level <= Level.L1 && situation.HeavySteps < _firstWeeks) ? (int)_heavyReps.High
        : situation.Level > Level.L1 && Plates.LoadedWith(exercise, situation.Runner.Equipment) is Kit.Barbell or Kit.Machine ? (int)_heavyReps.Low
        : _heavyReps.Whole;

    // From six repetitions down, one less each loading week; the season stays at four.
    private int HeavyRepsAt(Situation situation) => situation.Phase switch
    {
        Phase.Competition or Phase.Taper => _usualLow,
        _ => Math.Max(_usualLow, (int)_heavyReps.High - situation.HeavySteps),
    };

    // Heavy by itself, such as a one-leg squat to the floor: few repetitions, one more each week.
    private CardItem AsItIs(Exercise exercise, Situation situation) => Item(exercise) with
    {
        Reps = Math.Min((int)_heavyReps.High, _usualLow + situation.MesoStep),
        Rir = (int)_heavyRir.High - (situation.MesoStep > 0 ? 1 : 0),
        RestSeconds = _newRest,
        Reasons =
        [
            new Reason(WithoutBarbell, Decider.Equipment),
            new Reason(HeavyReps, Decider.Week, Told(situation.MesoStep + 1)),
            new Reason(HeavyEffort),
            new Reason(HeavyRest),
        ],
    };

    private CardItem NearTheLimit(Exercise exercise, Situation situation) => Item(exercise) with
    {
        Reps = Math.Min((int)_reps.High, (int)_reps.Low + Math.Min(situation.MesoStep, 2)),
        Rir = situation.MesoStep == 0 ? _rir.Whole : _nearRir,
        RestSeconds = _rest.Whole,
        Reasons =
        [
            new Reason(WithoutBarbell, Decider.Equipment, string.Join(',', situation.Runner.Equipment.Order()).ToLowerInvariant()),
            new Reason(GeneralReps),
            new Reason(Intent),
            new Reason(Ladder, Decider.Week, Told(situation.MesoStep + 1)),
        ],
    };

    private CardItem General(Exercise exercise, Situation situation, bool isLoaded)
    {
        var isGentle = situation.Step == 0 || situation.Limit.Holds(exercise) || situation.Phase is Phase.Transition or Phase.Return;
        var reps = situation.Limit.Holds(exercise) ? _reps.Whole
            : situation.Phase == Phase.Taper ? (int)_reps.Low
            : isLoaded ? situation.Step > 1 || situation.Runner.Maxima.ContainsKey(exercise.Id) ? (int)_reps.Low : _reps.Whole
            : Math.Min((int)_reps.High, (int)_reps.Low + (2 * Math.Min(situation.MesoStep, 2)));

        return Item(exercise) with
        {
            Reps = reps,
            Rir = isGentle ? (int)_rir.High - (situation.Step > 0 ? 1 : 0) : situation.Step > 1 && situation.Level > Level.L0 ? (int)_rir.Low : _rir.Whole,
            RestSeconds = _rest.Whole,
            Reasons =
            [
                new Reason(GeneralReps, isLoaded ? Decider.Phase : Decider.Equipment, isLoaded ? situation.Phase.Code() : ""),
                new Reason(GeneralSets, Decider.Week, Told(situation.Step + 1)),
                new Reason(GeneralEffort),
                new Reason(GeneralRest),
                .. isLoaded ? Array.Empty<Reason>() : [new Reason(Ladder, Decider.Week, Told(situation.MesoStep + 1))],
                .. situation is { IsHeavy: false, Phase: Phase.Strength or Phase.Power or Phase.Competition }
                    ? [new Reason(Entry, Decider.Level, situation.Level.ToString())]
                    : Array.Empty<Reason>(),
            ],
        };
    }

    private CardItem ThePrimer(Exercise exercise, Situation situation)
    {
        var rule = _rules[Primer];

        return Item(exercise) with
        {
            Reps = rule.Number("reps").Whole,
            Rir = rule.Number("rir").Whole,
            RestSeconds = _heavyRest,
            Reasons = [new Reason(Primer, Decider.Race), new Reason(Intent)],
            Pct1rm = situation.Runner.Maxima.ContainsKey(exercise.Id) ? rule.Number("load_percent").Default : null,
        };
    }

    private static CardItem Item(Exercise exercise) => new() { Exercise = exercise.Id, Block = Block.Strength, Sets = 1 };

    private static string Told(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
