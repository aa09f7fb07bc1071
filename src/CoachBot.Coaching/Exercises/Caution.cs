namespace CoachBot.Coaching.Exercises;

/// <summary>What to do with an exercise while an area hurts.</summary>
public enum Caution
{
    /// <summary>Less load, range or speed, and only at pain of 2/10 or less.</summary>
    Modify,

    /// <summary>Leave it out while that area is painful or injured.</summary>
    Avoid,
}
