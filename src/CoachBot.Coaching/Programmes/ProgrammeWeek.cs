using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Programmes;

/// <summary>One week of a programme.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Phase">The part of the season; null when it is not told.</param>
/// <param name="IsDeload">A lighter week (R-DEL-01).</param>
/// <param name="Sessions">The sessions in the order of their letters.</param>
public sealed record ProgrammeWeek(int Number, Phase? Phase, bool IsDeload, IReadOnlyList<ProgrammeSession> Sessions)
{
    /// <summary>The race that ends the week.</summary>
    public RacePriority? Race { get; init; }

    /// <summary>How often each session is done in the week.</summary>
    public Amount Times { get; init; } = Amount.Exactly(1);

    /// <summary>The rules, gates and red flags behind the week's note.</summary>
    public IReadOnlyList<RuleId> RestsOn { get; init; } = [];
}
