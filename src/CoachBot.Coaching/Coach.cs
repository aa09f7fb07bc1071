using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching;

/// <summary>The coach's face: asks for a card, or for the reasons behind one. Knows no clock, no file and no chat.</summary>
public sealed class Coach
{
    private readonly SeasonPlanner _planner;
    private readonly CardChanges _changes;

    /// <summary>A coach who works by these exercises and rules.</summary>
    /// <exception cref="MissingRuleException">The rulebook lacks a rule or number that the method needs.</exception>
    public Coach(Catalogue catalogue, Rulebook rules)
    {
        _planner = new SeasonPlanner(catalogue, rules);
        _changes = new CardChanges(_planner, catalogue, rules);
    }

    /// <summary>What this runner does on this day; the same data and date always give the same card.</summary>
    public Card CardFor(Runner runner, LocalDate date) => CardFor(runner, Diary.Empty, date);

    /// <summary>What this runner does on this day, after what the diary tells; before the first day there is rest.</summary>
    public Card CardFor(Runner runner, Diary diary, LocalDate date) => _planner.Until(runner, diary, date).Cards[^1];

    /// <summary>
    /// Every card from one day to another, both included; sessions of which the diary is silent count as done.
    /// The plan's runner is told as on its first day.
    /// </summary>
    public Plan Plan(Runner runner, Diary diary, LocalDate from, LocalDate to)
    {
        var days = new List<Card>();

        for (var last = to; last >= from; last = days[0].Date.PlusDays(-1))
        {
            days.InsertRange(0, _planner.Until(runner, diary, last).Cards.Where(card => card.Date >= from));
        }

        return new Plan(runner.Later(from) with { Gates = Math.Max(runner.Gates, diary.GateOn(to)) }, days);
    }

    /// <summary>The day's card with another exercise of the same movement; its numbers are derived anew.</summary>
    public Swap Swap(Runner runner, Diary diary, LocalDate date, SwapWish wish) => _changes.Swap(runner, diary, date, wish);

    /// <summary>The day's card within so many minutes: what matters least goes first, loads stay.</summary>
    /// <param name="runner">Whom it is for.</param>
    /// <param name="diary">What is known of the days before.</param>
    /// <param name="date">The day.</param>
    /// <param name="minutes">The time there is, 5 or more.</param>
    public Card Shortened(Runner runner, Diary diary, LocalDate date, int minutes) => _changes.Shortened(runner, diary, date, minutes);

    /// <summary>What shaped the day of a card, each rule once, the weightiest first.</summary>
    public static IReadOnlyList<Reason> ExplainDay(Card card) => [.. card.Reasons.GroupBy(reason => reason.Rule).Select(Once)];

    /// <summary>What gave the doses of a card, each rule once: those behind most exercises first, and no second word of the same decider before every decider had one.</summary>
    public static IReadOnlyList<Reason> ExplainDoses(Card card) =>
    [
        .. card.Items
            .SelectMany(item => item.Reasons)
            .GroupBy(reason => reason.Rule)
            .OrderByDescending(group => group.Count())
            .Select(Once)
            .GroupBy(reason => (reason.By, reason.Value))
            .SelectMany(group => group.Index())
            .OrderBy(reason => reason.Index)
            .Select(reason => reason.Item),
    ];

    // What the runner's own data decided says more than that it holds for everybody; where exercises differ, the value is left open.
    private static Reason Once(IEnumerable<Reason> ofOneRule)
    {
        var reasons = ofOneRule.ToList();
        var told = reasons.Find(reason => reason.By != Decider.Method) ?? reasons[0];

        return reasons.Exists(reason => reason.By == told.By && reason.Value != told.Value) ? told with { Value = "" } : told;
    }
}
