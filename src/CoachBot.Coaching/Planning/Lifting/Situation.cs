using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Planning.Limits;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>What about runner and day decides a dose.</summary>
/// <param name="Runner">Whom for.</param>
/// <param name="Level">The level now.</param>
/// <param name="Limit">What is left of the method.</param>
/// <param name="Phase">The part of the season.</param>
/// <param name="Date">The day.</param>
/// <param name="Step">Loading weeks in this phase so far.</param>
/// <param name="IsHeavy">Whether heavy work is due and allowed (R-MAX-09).</param>
/// <param name="IsDeload">Whether the week is a lighter one.</param>
internal sealed record Situation(Runner Runner, Level Level, Limit Limit, Phase Phase, LocalDate Date, int Step, bool IsHeavy, bool IsDeload)
{
    /// <summary>Loading weeks since the last lighter one: what body-weight work grows with.</summary>
    public int MesoStep { get; init; }

    /// <summary>Loading weeks of heavy work so far.</summary>
    public int HeavySteps { get; init; }

    /// <summary>Added to the repetitions in reserve today.</summary>
    public int AddedRir { get; init; }

    public bool IsPrimer { get; init; }

    /// <summary>Percent of the former load on the way back from a break; 100 otherwise.</summary>
    public decimal ReturnPercent { get; init; } = 100;

    public LoadBook Loads { get; init; } = LoadBook.Empty;

    /// <summary>Whether effort alone steers the loads, because a finished plan with numbers broke a rule.</summary>
    public bool IsByEffortOnly { get; init; }

    public Diary Diary { get; init; } = Diary.Empty;
}
