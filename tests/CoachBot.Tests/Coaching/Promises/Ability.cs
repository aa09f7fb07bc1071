using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Who may train, and when.</summary>
internal static class Ability
{
    private const int WeekDays = 7;

    /// <summary>Whether nothing may be planned at all: a child, a red flag, a pregnancy that nobody has allowed training in.</summary>
    public static bool IsRefused(Runner runner) => IsChild(runner) || runner.RedFlags.Count > 0 || runner.Pregnancy is { Cleared: false };

    public static bool IsChild(Runner runner) => (runner.Age ?? runner.AgeGroup?.From) < HalfYear.Number("R-AGE-01", "below_age").Whole;

    public static bool IsSixty(Runner runner) => (runner.Age ?? runner.AgeGroup?.To ?? runner.AgeGroup?.From) >= HalfYear.Number("R-DAY-03", "older_age").Whole;

    /// <summary>Red pain, and pain of the bone type that was not cleared.</summary>
    public static bool IsStopped(Injury injury) =>
        injury.Pain > HalfYear.Number("R-PAIN-03", "above").Whole
        || (injury.Kind is InjuryKind.Bone or InjuryKind.BoneStress && !(injury is { Cleared: true, Pain: 0 }));

    public static bool IsIll(Runner runner, LocalDate date) => runner.Illnesses.Any(time => date >= time.From && !(date > time.Until));

    /// <summary>Ill on one of these days.</summary>
    public static bool IsIll(Runner runner, LocalDate from, LocalDate to) =>
        runner.Illnesses.Any(time => time.From <= to && !(time.Until < from));

    /// <summary>Weeks since a birth on this day; null without one.</summary>
    public static int? WeeksAfterBirth(Runner runner, LocalDate date) =>
        runner.Postpartum?.Weeks + (Period.DaysBetween(runner.Since, date) / WeekDays);
}
