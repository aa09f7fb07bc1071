using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>
/// The weeks in which nothing stands in the way of the main sessions that their phase asks for (R-FREQ): whole weeks of one building or
/// racing phase, of a healthy runner with time and without days off, whose runs leave room, away from races, illness, missed and bad days.
/// </summary>
internal static class UsualWeeks
{
    private const int DaysAWeek = 7;
    private const int DaysAfterRace = 21;
    private const int DaysBeforeRace = 4;
    private const int QuietDays = 14;

    private static readonly Dictionary<Phase, string> Rules = new()
    {
        [Phase.Base] = "R-FREQ-01",
        [Phase.Strength] = "R-FREQ-02",
        [Phase.Power] = "R-FREQ-03",
        [Phase.Competition] = "R-FREQ-04",
    };

    /// <summary>Each such week: its phase, and whether it holds the sessions asked for.</summary>
    public static IEnumerable<(Phase Phase, bool IsReached)> Of(HalfYear year) => IsUnhindered(year)
        ? from week in year.Days.GroupBy(card => card.Date.PlusDays(IsoDayOfWeek.Monday - card.Date.DayOfWeek))
          where week.Count() == DaysAWeek && week.Select(card => card.Phase).Distinct().Count() == 1
          let phase = week.First().Phase
          where Rules.ContainsKey(phase) && IsQuiet(year, week.Key)
          select (phase, week.Count(card => card.Kind == CardKind.Main) >= HalfYear.Number(Rules[phase], "main_sessions").Low)
        : [];

    private static bool IsUnhindered(HalfYear year) =>
        year.Runner is { Pregnancy: null, Postpartum: null, Injuries: [], Cautions: [], DaysOff: [] }
        && !Ability.IsRefused(year.Runner)
        && !(year.Runner.Minutes < HalfYear.Number("R-DAY-06", "minutes.main").Low)
        && RoomForStrength.IsIn(year.Runner);

    private static bool IsQuiet(HalfYear year, LocalDate monday)
    {
        var sunday = monday.PlusDays(DaysAWeek - 1);
        var before = monday.PlusDays(-QuietDays);

        return !Ability.IsIll(year.Runner, before, sunday)
            && !year.Runner.Races.Any(race => race.Date >= monday.PlusDays(-DaysAfterRace) && race.Date <= sunday.PlusDays(DaysBeforeRace))
            && !year.Story.Diary.Days.Any(day => day.Key >= before && day.Key <= sunday && IsLoud(day.Value));
    }

    private static bool IsLoud(DiaryDay day) =>
        day is { IsMissed: true } or { Readiness: not null } or { SleepHours: not null } or { Soreness: not null } or { HadAlcohol: true } or { HadFever: true }
        || day.Pain.Count > 0;
}
