namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>The way back from an illness, one step after the other.</summary>
public enum IllnessStep
{
    /// <summary>No training.</summary>
    Stop,

    /// <summary>No training until a doctor allows it.</summary>
    DoctorFirst,

    /// <summary>Some light minutes, then a day of watching.</summary>
    LightMinutes,

    /// <summary>A short light card.</summary>
    Micro,

    /// <summary>A main session with part of the volume.</summary>
    ReducedMain,

    /// <summary>As planned.</summary>
    Full,
}
