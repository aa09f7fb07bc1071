namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>A sign of tiredness that asks, together with another, for a lighter week (R-DEL-04).</summary>
public enum TirednessSign
{
    /// <summary>Two red days in a row.</summary>
    RedDays,

    /// <summary>The estimated maximum is down in two sessions.</summary>
    FallingStrength,

    /// <summary>Very sore on three days.</summary>
    LastingSoreness,

    /// <summary>Amber pain for a week.</summary>
    LastingPain,
}
