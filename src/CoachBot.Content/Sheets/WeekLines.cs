using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Content.Plans;
using NodaTime;

namespace CoachBot.Content.Sheets;

/// <summary>What stands above and below the days of a week.</summary>
internal static class WeekLines
{
    private const int DaysAWeek = 7;

    public static string Heading(WeekTotals week, Runner runner, Language language) => Markdown.Joined(
    [
        language.Say(Phrase.PlanWeek, ("week", NumberOf(week, runner))),
        language.Say(Phrase.PlanSpan, ("from", IsoDate.Of(week.Days[0].Date)), ("to", IsoDate.Of(week.Days[^1].Date))),
        .. week.Days.Select(day => day.Phase).Distinct().Select(phase => DayWords.Of(phase, language)),
        week.IsDeload ? language.Say(Phrase.PlanLighter) : null,
        .. runner.Races
            .Where(race => week.Days.Any(day => day.Date == race.Date))
            .OrderBy(race => race.Date)
            .Select(race => RaceWords.WithDate(race, language)),
    ]);

    public static string Totals(WeekTotals week, Language language) => language.Say(
        Phrase.PlanTotals,
        ("main", week.MainSessions),
        ("legs", week.LegSets),
        ("hops", week.LowHops),
        ("jumps", week.JumpContacts),
        ("minutes", week.Minutes));

    // Weeks are Monday to Sunday, as the rules count them; a plan that does not number them begins with its runner's first.
    private static int NumberOf(WeekTotals week, Runner runner) => week.Days[^1].Week is > 0 and var number
        ? number
        : (Period.DaysBetween(runner.Since, week.Monday.PlusDays(DaysAWeek - 1)) / DaysAWeek) + 1;
}
