using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Seasons;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>Plans a runner's weeks one after the other: each begins where the one before left the runner.</summary>
internal sealed class SeasonPlanner
{
    private static readonly RuleId CardRule = new("R-DAY-01");
    private static readonly Reason TooEarly = new(CardRule, Decider.Week, "0");

    // Weeks have to end within the calendar.
    private static readonly LocalDate Furthest = LocalDate.MaxIsoValue.PlusYears(-1);

    private readonly Chapters _chapters;
    private readonly SeasonMaker _seasons;
    private readonly WeekPlanner _weeks;
    private readonly Learning _learning;
    private readonly FinalCheck _check;

    public SeasonPlanner(Catalogue catalogue, Rulebook rules)
    {
        _chapters = new Chapters(rules);
        _seasons = new SeasonMaker(rules);
        _weeks = new WeekPlanner(catalogue, rules);
        _learning = new Learning(rules);
        _check = new FinalCheck(catalogue, rules);
    }

    /// <summary>Every card up to this day from the first one its planning begins with, and the drafted week of the last of them.</summary>
    public Planned Until(Runner runner, Diary diary, LocalDate last)
    {
        if (last < runner.Since || last > Furthest)
        {
            return new Planned([new Card { Date = last, Phase = Phase.Base, Kind = CardKind.Rest, Reasons = [TooEarly] }], null);
        }

        var begun = _chapters.Begun(runner, diary, last);
        var weeksBefore = Period.DaysBetween(Season.MondayOf(runner.Since), Season.MondayOf(begun.Since)) / 7;
        var season = _seasons.For(begun, LevelAndGates.Believed(begun));

        // A week is checked whole, so that a day's card does not depend on how far the plan goes.
        var sunday = Season.MondayOf(last).PlusDays(6);
        var planned = _check.Repaired(begun, diary, season.NextRuns(begun, sunday), repairs => Until(begun, diary, season, sunday, weeksBefore, repairs));

        return planned with { Cards = [.. planned.Cards.Where(card => card.Date <= last)] };
    }

    private Planned Until(Runner runner, Diary diary, Season season, LocalDate last, int weeksBefore, IReadOnlyDictionary<LocalDate, Repair> repairs)
    {
        var cards = new List<Card>();
        var standing = new Standing { LastMain = weeksBefore > 0 && runner.LastTrained is null ? runner.Since.PlusDays(-1) : null };
        WeekDraft? week = null;

        for (var monday = Season.MondayOf(runner.Since); monday <= last; monday = monday.PlusWeeks(1))
        {
            week = _weeks.Plan(new WeekDraft(runner, diary, season, standing, monday) { Repair = repairs.GetValueOrDefault(monday), WeeksBefore = weeksBefore });
            var done = Learning.AsDone(week);

            cards.AddRange(done.Days.Where(day => day.Date >= runner.Since && day.Date <= last).Select(day => Finished.Card(week, day)));
            standing = _learning.After(done);
        }

        return new Planned(cards, week);
    }
}
