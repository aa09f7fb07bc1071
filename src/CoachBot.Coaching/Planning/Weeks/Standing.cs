using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Breaks;
using NodaTime;

namespace CoachBot.Coaching.Planning.Weeks;

/// <summary>What a runner has done until a Monday, as far as the next week depends on it.</summary>
internal sealed record Standing
{
    /// <summary>The phase of the last week.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Loading weeks in this phase so far.</summary>
    public int PhaseStep { get; init; }

    /// <summary>Loading weeks of heavy work so far.</summary>
    public int HeavySteps { get; init; }

    /// <summary>How often a phase has begun: what turns the choice of exercises on.</summary>
    public int Turn { get; init; }

    /// <summary>Loading weeks since the last lighter one.</summary>
    public int Loading { get; init; }

    /// <summary>Whether the loading weeks began on the way back from a break.</summary>
    public bool IsReturn { get; init; }

    public int MainSessions { get; init; }

    /// <summary>Leg sets of the last usual week; 0 before the first.</summary>
    public int LegSets { get; init; }

    /// <summary>The most leg sets of any week since the last break.</summary>
    public int PeakLegSets { get; init; }

    /// <summary>Contacts of tier 2 and above in the last usual week that held some; 0 before the first.</summary>
    public int JumpContacts { get; init; }

    /// <summary>Low hops of the last usual week; 0 before the first.</summary>
    public int LowHops { get; init; }

    public JumpLog Jumps { get; init; } = JumpLog.Empty;

    public LocalDate? LastMain { get; init; }

    /// <summary>Sessions missed since the last one that was done.</summary>
    public int Missed { get; init; }

    /// <summary>The way back from the last break, and the Monday it began.</summary>
    public (ReturnPlan Plan, LocalDate Monday)? Return { get; init; }

    /// <summary>Levels lost in long breaks.</summary>
    public int LevelsLost { get; init; }

    public Menu Menu { get; init; } = Menu.Empty;

    public LoadBook Loads { get; init; } = LoadBook.Empty;

    /// <summary>Every exercise done so far.</summary>
    public IReadOnlySet<ExerciseId> Known { get; init; } = new HashSet<ExerciseId>();
}
