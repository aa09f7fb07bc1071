namespace CoachBot.Coaching.Runners;

/// <summary>Sex, where a rule needs it.</summary>
public enum Sex
{
    /// <summary>Woman.</summary>
    Female,

    /// <summary>Man.</summary>
    Male,
}
