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
public sealed class Coach(Catalogue catalogue, Rulebook rules)
{
    private readonly SeasonPlanner _planner = new(catalogue, rules);

    /// <summary>What this runner does on this day; the same data and date always give the same card.</summary>
    public Card CardFor(Runner runner, LocalDate date) => CardFor(runner, Diary.Empty, date);

    /// <summary>What this runner does on this day, after what the diary tells.</summary>
    public Card CardFor(Runner runner, Diary diary, LocalDate date) => Plan(runner, diary, date, date).Days[0];

    /// <summary>
    /// Every card from one day to another, both included; sessions of which the diary is silent count as done.
    /// Days before the runner's first are left out.
    /// </summary>
    public Plan Plan(Runner runner, Diary diary, LocalDate from, LocalDate to)
    {
        var cards = _planner.Until(runner, diary, to);

        return new Plan(runner, [.. cards.Where(card => card.Date >= from)]);
    }

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
