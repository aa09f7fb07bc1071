namespace CoachBot.Coaching.Exercises;

/// <summary>The plane in which an exercise moves.</summary>
public enum Plane
{
    /// <summary>Forward and back, as in running.</summary>
    Sagittal,

    /// <summary>Side to side.</summary>
    Frontal,

    /// <summary>Turning.</summary>
    Transverse,

    /// <summary>Several of them.</summary>
    Mixed,
}
