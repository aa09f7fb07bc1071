using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Programmes;

/// <summary>
/// A programme as a plan, day by day, for the runner it is made for. What a plan cannot hold is left out: what nobody knows
/// exercise by exercise, shares of hours, and the phase where none is told, in whose place stands that of maximal strength.
/// </summary>
public static class ProgrammePlan
{
    private const Phase UntoldPhase = Phase.Strength;

    /// <summary>The plan whose first week begins on this day.</summary>
    /// <exception cref="ArgumentException">The day is not a Monday.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue lacks an exercise.</exception>
    /// <exception cref="MissingRuleException">The rulebook lacks a layout or a number.</exception>
    public static Plan Of(Programme programme, LocalDate monday, Catalogue catalogue, Rulebook rules)
    {
        if (monday.DayOfWeek != IsoDayOfWeek.Monday)
        {
            throw new ArgumentException($"{monday.DayOfWeek} is not the first day of a week", nameof(monday));
        }

        return new Plan(
            ProgrammeRunner.Of(programme, monday, catalogue, rules),
            [.. programme.Weeks.SelectMany(week => Week(programme, week, monday.PlusWeeks(week.Number - 1), catalogue, rules))]);
    }

    private static IEnumerable<Card> Week(Programme programme, ProgrammeWeek week, LocalDate monday, Catalogue catalogue, Rulebook rules)
    {
        var sessions = WeekPlaces.Sessions(programme, week, rules);
        var runs = WeekPlaces.Runs(programme, week, rules);

        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            var card = new Card
            {
                Date = monday.PlusDays(day - IsoDayOfWeek.Monday),
                Phase = week.Phase ?? UntoldPhase,
                Week = week.Number,
                Kind = CardKind.Rest,
                Deload = week.IsDeload,
                Run = runs.GetValueOrDefault(day, RunKind.None),
            };

            yield return sessions.TryGetValue(day, out var session) ? SessionCard.On(card, session, programme.Kind, catalogue, rules) : card;
        }
    }
}
