namespace CoachBot.Coaching.Calendar;

/// <summary>The phases as the rules write them.</summary>
public static class PhaseCodes
{
    /// <summary>The code of a phase, for example <c>STR</c>.</summary>
    public static string Code(this Phase phase) => phase switch
    {
        Phase.Base => "BASE",
        Phase.Strength => "STR",
        Phase.Power => "POW",
        Phase.Competition => "COMP",
        Phase.Taper => "TAPER",
        Phase.Transition => "TRANS",
        _ => "RET",
    };
}
