namespace CoachBot.Coaching.Exercises;

/// <summary>Families of movements, as the rules on volume count them.</summary>
public static class Patterns
{
    /// <summary>Whether it moves several joints of the leg under load.</summary>
    public static bool IsMultiJoint(this Pattern pattern) =>
        pattern is Pattern.Squat or Pattern.SingleLegSquat or Pattern.Hinge || pattern.IsExplosive();

    /// <summary>Whether it is done with load at high speed.</summary>
    public static bool IsExplosive(this Pattern pattern) =>
        pattern is Pattern.ExplosiveSquat or Pattern.ExplosiveSingleLeg or Pattern.ExplosiveHinge or Pattern.ExplosivePull;

    /// <summary>Whether its sets count as leg work.</summary>
    public static bool IsLegs(this Pattern pattern) =>
        pattern is Pattern.KneeExtension or Pattern.Hamstring or Pattern.Calf || pattern.IsMultiJoint();
}
