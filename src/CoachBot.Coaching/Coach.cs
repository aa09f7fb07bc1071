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

    /// <summary>The rules that shaped the day of a card, the weightiest first.</summary>
    public IReadOnlyList<Rule> ExplainDay(Card card) => [.. card.Reasons.Select(reason => reason.Rule).Distinct().Select(id => rules[id])];

    /// <summary>The rules that gave the doses of a card, those behind most exercises first.</summary>
    public IReadOnlyList<Rule> ExplainDoses(Card card) =>
    [
        .. card.Items
            .SelectMany(item => item.Reasons)
            .GroupBy(reason => reason.Rule)
            .OrderByDescending(group => group.Count())
            .Select(group => rules[group.Key]),
    ];
}
