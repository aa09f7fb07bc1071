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
    private readonly SeasonMaker _seasons;
    private readonly WeekPlanner _weeks;
    private readonly Learning _learning;
    private readonly FinalCheck _check;

    public SeasonPlanner(Catalogue catalogue, Rulebook rules)
    {
        _seasons = new SeasonMaker(rules);
        _weeks = new WeekPlanner(catalogue, rules);
        _learning = new Learning(rules);
        _check = new FinalCheck(catalogue, rules);
    }

    /// <summary>Every card from the runner's first day to this one.</summary>
    public IReadOnlyList<Card> Until(Runner runner, Diary diary, LocalDate last)
    {
        var season = _seasons.For(runner, LevelAndGates.Believed(runner));

        return _check.Repaired(runner, diary, season.NextRuns(last), repairs => Cards(runner, diary, season, last, repairs));
    }

    private List<Card> Cards(Runner runner, Diary diary, Season season, LocalDate last, IReadOnlyDictionary<LocalDate, Repair> repairs)
    {
        var cards = new List<Card>();
        var standing = new Standing();

        for (var monday = Season.MondayOf(runner.Since); monday <= last; monday = monday.PlusWeeks(1))
        {
            var week = _weeks.Plan(new WeekDraft(runner, diary, season, standing, monday) { Repair = repairs.GetValueOrDefault(monday) });
            var done = Learning.AsDone(week);

            cards.AddRange(done.Days.Where(day => day.Date >= runner.Since && day.Date <= last).Select(day => Finished.Card(week, day)));
            standing = _learning.After(done);
        }

        return cards;
    }
}
