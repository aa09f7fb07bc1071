namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>How far the body lets the plan go, from free to stop.</summary>
public enum Light
{
    /// <summary>As planned.</summary>
    Green,

    /// <summary>Less than planned.</summary>
    Amber,

    /// <summary>Not today.</summary>
    Red,
}
