using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching;

/// <summary>The coach's face: asks for a card, or for the reasons behind one. Knows no clock, no file and no chat.</summary>
public sealed class Coach(Catalogue catalogue, Rulebook rules)
{
    private readonly DayPlanner _planner = new(catalogue, rules);

    /// <summary>What this runner does on this day; the same data and date always give the same card.</summary>
    public Card CardFor(Runner runner, LocalDate date) => _planner.Plan(runner, date);

    /// <summary>The rules that shaped the day of a card, the weightiest first.</summary>
    public IReadOnlyList<Rule> ExplainDay(Card card) => [.. card.Reasons.Distinct().Select(id => rules[id])];

    /// <summary>The rules that gave the doses of a card, those behind most exercises first.</summary>
    public IReadOnlyList<Rule> ExplainDoses(Card card) =>
    [
        .. card.Items
            .SelectMany(item => item.Reasons)
            .GroupBy(id => id)
            .OrderByDescending(group => group.Count())
            .Select(group => rules[group.Key]),
    ];
}
