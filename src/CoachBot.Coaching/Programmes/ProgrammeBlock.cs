using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Coaching.Programmes;

/// <summary>The part of a session in which a programme's exercise is done (R-DAY-07).</summary>
internal static class ProgrammeBlock
{
    public static Block Of(Exercise exercise) => exercise.Pattern switch
    {
        Pattern.Drill or Pattern.Mobility or Pattern.Recovery => Block.Warmup,
        Pattern.ExplosiveSquat or Pattern.ExplosiveSingleLeg or Pattern.ExplosiveHinge
            or Pattern.ExplosivePull or Pattern.ExplosiveThrow or Pattern.ExplosiveHipFlexion => Block.Explosive,
        _ when exercise.Tier is not null => Block.Jumps,
        Pattern.Squat or Pattern.SingleLegSquat or Pattern.KneeExtension or Pattern.Hinge or Pattern.Hamstring => Block.Strength,
        Pattern.Calf or Pattern.Foot => Block.Calf,
        Pattern.Push or Pattern.Pull => Block.Upper,
        _ => Block.Trunk,
    };
}
