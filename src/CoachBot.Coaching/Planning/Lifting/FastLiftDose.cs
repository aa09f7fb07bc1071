using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>R-EXP-01 to -07: light enough to be fast, few enough to stay fast.</summary>
internal sealed class FastLiftDose(Rulebook rules)
{
    private static readonly RuleId LoadRule = new("R-EXP-01");
    private static readonly RuleId RepsRule = new("R-EXP-02");
    private static readonly RuleId SetsRule = new("R-EXP-03");
    private static readonly RuleId RestRule = new("R-EXP-04");
    private static readonly RuleId StopRule = new("R-EXP-05");
    private static readonly RuleId EntryRule = new("R-EXP-06");
    private static readonly RuleId SeasonRule = new("R-EXP-07");

    private readonly int _reps = rules[RepsRule].Number("reps").Whole;
    private readonly int _rest = rules[RestRule].Number("rest").Whole;
    private readonly int _fromLevel = rules[EntryRule].Number("from_level").Whole;
    private readonly decimal _lift = rules[LoadRule].Number("load.speed_lift").Default;
    private readonly decimal _pull = rules[LoadRule].Number("load.clean_pull").Default;

    /// <summary>R-EXP-06: whether explosive lifts are for this level.</summary>
    public bool IsFor(Level level) => (int)level >= _fromLevel;

    public CardItem For(Exercise exercise, Situation situation) => new()
    {
        Exercise = exercise.Id,
        Block = Block.Explosive,
        Sets = rules[SetsRule].Number("sets").Whole,
        Reps = _reps,
        RestSeconds = _rest,
        Pct1rm = !situation.Runner.Maxima.ContainsKey(exercise.Id) ? null : exercise.Pattern == Pattern.ExplosivePull ? _pull : _lift,
        Reasons =
        [
            new Reason(LoadRule),
            new Reason(RepsRule),
            new Reason(SetsRule),
            new Reason(RestRule),
            new Reason(StopRule),
            new Reason(EntryRule, Decider.Level, situation.Level.ToString()),
            new Reason(SeasonRule, Decider.Phase, situation.Phase.Code()),
        ],
    };
}
