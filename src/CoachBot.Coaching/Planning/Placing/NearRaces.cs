using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Planning.Placing;

/// <summary>R-TAP-08 and -09: the session of a race week is easier, and the first one after a race easier still.</summary>
internal sealed class NearRaces(Rulebook rules)
{
    private const int Week = 7;
    private const int EasierInRaceWeek = 1;
    private static readonly RuleId AfterRule = new("R-TAP-08");
    private static readonly RuleId SmallRaceRule = new("R-TAP-09");
    private static readonly RuleId UsualRule = new("R-MAX-04");

    private readonly int _easierAfter = rules[AfterRule].Number("first_rir").Whole - rules[UsualRule].Number("rir").Whole;

    public DayDraft Eased(WeekDraft week, DayDraft day)
    {
        if (week.Season.Last(day.Date) is { } last && week.Standing.LastMain < last.Date && Period.DaysBetween(last.Date, day.Date) <= 4 * Week
            && !week.Days.Any(other => other.IsMain && other.Date < day.Date && other.Date > last.Date))
        {
            return (day with { IsFirstAfterRace = true, AddedRir = _easierAfter }).Because(Of(AfterRule, last));
        }

        return week.Season.Races.FirstOrDefault(race => race.Priority == RacePriority.B && Period.DaysBetween(day.Date, race.Date) is >= 0 and < Week) is { } small
            ? (day with { AddedRir = EasierInRaceWeek }).Because(Of(SmallRaceRule, small))
            : day;
    }

    private static Reason Of(RuleId rule, Race race) => new(rule, Decider.Race, LocalDatePattern.Iso.Format(race.Date));
}
