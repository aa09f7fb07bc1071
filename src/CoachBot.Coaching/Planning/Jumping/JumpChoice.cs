using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning.Jumping;

/// <summary>The jump of a tier whose turn it is: the simpler ones first, each for a block of weeks.</summary>
internal sealed class JumpChoice
{
    private const int Highest = 5;

    /// <summary>How many of the kindest jumps of a tier take turns.</summary>
    private const int Simplest = 4;

    private static readonly RuleId NothingNewRule = new("R-TAP-07");

    private readonly Exercise[][] _byTier;
    private readonly int _nothingNewDays;

    public JumpChoice(Catalogue catalogue, Rulebook rules)
    {
        _byTier = [.. Enumerable.Range(0, Highest + 1).Select(tier => catalogue.All
            .Where(exercise => exercise.Tier == tier && exercise.Prescription == $"RX-T{tier}")
            .OrderBy(exercise => exercise.Level)
            .ThenBy(exercise => exercise.Cautions.Values.Count(caution => caution == Caution.Avoid))
            .ToArray())];
        _nothingNewDays = rules[NothingNewRule].Number("days").Whole;
    }

    public Exercise? Pick(WeekDraft week, DayDraft day, int tier, IReadOnlyCollection<ExerciseId> taken)
    {
        var isNothingNew = week.Season.Goal(day.Date) is { } race
            && Period.DaysBetween(day.Date, race.Date) <= _nothingNewDays
            && week.Standing.Known.Count > 0;
        var possible = _byTier[tier].Where(exercise =>
            exercise.Level <= week.Level
            && !taken.Contains(exercise.Id)
            && exercise.Needs.IsMetBy(week.Runner.Equipment)
            && week.Limit.Allows(exercise)
            && (!isNothingNew || week.Standing.Known.Contains(exercise.Id))).ToList();

        return possible.Count == 0 ? null : possible[week.Standing.Turn % Math.Min(Simplest, possible.Count)];
    }
}
