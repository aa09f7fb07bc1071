using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>
/// Whether a week of runs leaves two days for main sessions: far enough from each other, none on the eve of a key or long run (R-CON-01),
/// and no more hard days than R-DAY-10 allows.
/// </summary>
internal static class RoomForStrength
{
    private const int DaysAWeek = 7;
    private const int HoursADay = 24;

    private static readonly int[] Days = [.. Enumerable.Range(0, DaysAWeek)];

    public static bool IsIn(Runner runner)
    {
        var hours = HalfYear.Number("R-DAY-03", Ability.IsSixty(runner) ? "gap_older" : "gap").Default;
        var most = HalfYear.Number("R-DAY-10", "hard_days").Whole;

        return
            (from a in Days
             from b in Days
             where b > a && Math.Min(b - a, DaysAWeek - b + a) * HoursADay >= hours
             where !IsKey(runner, a + 1) && !IsKey(runner, b + 1)
             select Days.Count(day => day == a || day == b || IsKey(runner, day))).Any(hard => hard <= most);
    }

    private static bool IsKey(Runner runner, int day) =>
        runner.RunDays.GetValueOrDefault((IsoDayOfWeek)((day % DaysAWeek) + 1), RunKind.None) is RunKind.Key or RunKind.Long;
}
