using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Limits;

/// <summary>Where a runner is between pregnancy and the months after a birth, on any day after what was told.</summary>
internal sealed class Childbearing(Rule afterBirth)
{
    /// <summary>Weeks from the start of a pregnancy to the birth.</summary>
    private const int Term = 40;

    private readonly int _gentleWeeks = (int)afterBirth.Number("gentle").High;

    /// <summary>The week of the pregnancy; null without one.</summary>
    public static int? WeekOfPregnancy(Runner runner, LocalDate date) => runner.Pregnancy?.Week + WeeksSince(runner, date);

    /// <summary>Weeks since the birth, told or due; null when there was none.</summary>
    public static int? WeeksSinceBirth(Runner runner, LocalDate date) =>
        (runner.Postpartum?.Weeks + WeeksSince(runner, date))
        ?? (WeekOfPregnancy(runner, date) is { } week && week > Term ? week - Term : null);

    public bool IsGentle(int weeksSinceBirth) => weeksSinceBirth < _gentleWeeks;

    private static int WeeksSince(Runner runner, LocalDate date) => Math.Max(0, Period.DaysBetween(runner.Since, date)) / 7;
}
