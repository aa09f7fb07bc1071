namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>The signs of illness with which nobody trains (R-RET-06).</summary>
[Flags]
public enum IllnessSigns
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Fever.</summary>
    Fever = 1 << 0,

    /// <summary>Chills.</summary>
    Chills = 1 << 1,

    /// <summary>Unusual fatigue.</summary>
    UnusualFatigue = 1 << 2,

    /// <summary>Muscle aches.</summary>
    MuscleAches = 1 << 3,

    /// <summary>Breathlessness.</summary>
    Breathlessness = 1 << 4,

    /// <summary>Pain or tightness in the chest.</summary>
    Chest = 1 << 5,

    /// <summary>Palpitations.</summary>
    Palpitations = 1 << 6,

    /// <summary>Dizziness.</summary>
    Dizziness = 1 << 7,

    /// <summary>A cough that is more than slight.</summary>
    Cough = 1 << 8,

    /// <summary>A severe headache.</summary>
    SevereHeadache = 1 << 9,

    /// <summary>Trouble with stomach or bowels.</summary>
    Stomach = 1 << 10,

    /// <summary>Simply not well enough.</summary>
    NotWellEnough = 1 << 11,
}
