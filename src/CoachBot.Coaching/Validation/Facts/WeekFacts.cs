using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>A week from Monday to Sunday, counted anew.</summary>
internal sealed class WeekFacts(LocalDate monday, IReadOnlyList<DayFacts> days, bool isAfterRace)
{
    private const int WholeWeek = 7;

    public LocalDate Monday => monday;

    public IReadOnlyList<DayFacts> Days => days;

    /// <summary>The first day of the week that the plan holds: where its problems are told.</summary>
    public LocalDate Start => days[0].Date;

    /// <summary>A week at the edge of a plan may be cut: only a whole one can hold too little.</summary>
    public bool IsWhole => days.Count == WholeWeek;

    public bool IsDeload { get; } = days.Any(day => day.Day.Deload);

    /// <summary>Whether a race was run in the week before: this one is for recovery (R-TAP-08).</summary>
    public bool IsAfterRace => isAfterRace;

    public bool HasRace { get; } = days.Any(day => day.Day.Run == RunKind.Race);

    public int MainSessions { get; } = days.Count(day => day.IsMain);

    public int JumpSessions { get; } = days.Count(day => day.IsJumpDay);

    public int LegSets { get; } = days.Sum(day => day.LegSets);

    public int JumpContacts { get; } = days.Sum(day => day.JumpContacts);

    public int LowHops { get; } = days.Sum(day => day.LowHops);

    public int Runs { get; } = days.Count(day => day.Day.Run != RunKind.None);

    /// <summary>The phase of the whole week; null when it changes within.</summary>
    public Phase? OnlyPhase { get; } = days.Select(day => day.Phase).Distinct().Count() == 1 ? days[0].Phase : null;

    public bool IsIn(params ReadOnlySpan<Phase> phases) => OnlyPhase is { } phase && phases.Contains(phase);

    /// <summary>A week to measure the next one by: whole, and neither lighter nor a break on purpose.</summary>
    public bool IsUsual => IsWhole && !IsDeload && !HasRace && !IsAfterRace && days.All(day => day.Phase is not (Phase.Taper or Phase.Transition));
}
