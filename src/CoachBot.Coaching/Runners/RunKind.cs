namespace CoachBot.Coaching.Runners;

/// <summary>The run of a day.</summary>
public enum RunKind
{
    /// <summary>No run.</summary>
    None,

    /// <summary>An easy run.</summary>
    Easy,

    /// <summary>Intervals, tempo or threshold.</summary>
    Key,

    /// <summary>The long run.</summary>
    Long,

    /// <summary>A race.</summary>
    Race,
}
