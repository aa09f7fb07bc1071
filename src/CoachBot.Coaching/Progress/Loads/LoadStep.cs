using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Loads;

/// <summary>R-PROG-02: how much a load rises at a time, less for arms and trunk than for legs.</summary>
public sealed class LoadStep(Rulebook rules)
{
    private static readonly RuleId Id = new("R-PROG-02");

    private readonly Rule _rule = rules[Id];

    /// <summary>The rise in percent: 2.5-5 for legs, 1-2.5 for the upper body and trunk.</summary>
    public Decision<Quantity> Percent(Pattern pattern) => new(_rule.Number(IsLegs(pattern) ? "legs" : "upper_body"), [Id]);

    private static bool IsLegs(Pattern pattern) => pattern is
        Pattern.Squat or Pattern.SingleLegSquat or Pattern.KneeExtension or Pattern.Hinge or Pattern.Hamstring or Pattern.Calf or Pattern.Foot
        or Pattern.HipAbduction or Pattern.HipAdduction or Pattern.HipFlexion
        or Pattern.ExplosiveHinge or Pattern.ExplosiveSquat or Pattern.ExplosivePull or Pattern.ExplosiveSingleLeg or Pattern.ExplosiveHipFlexion;
}
