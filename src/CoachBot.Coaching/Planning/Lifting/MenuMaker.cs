using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning.Lifting;

/// <summary>Step 6, R-PROG-10 and R-TAP-07: exercises stay for a block of weeks, change with the next one, and nothing is new before a goal race.</summary>
internal sealed class MenuMaker(ExerciseChoice choice, Rulebook rules)
{
    private readonly int _nothingNewDays = rules[new RuleId("R-TAP-07")].Number("days").Whole;

    /// <summary>The menu of this week: the last one, where it still fits and its block goes on.</summary>
    public Menu For(WeekDraft week, IEnumerable<(SessionKind Kind, Slot[] Slots)> sessions)
    {
        var choices = new Dictionary<Slot, Exercise>(week.Standing.Menu.Choices);
        var thisWeek = new HashSet<ExerciseId>();
        var goesOn = GoesOn(week);

        foreach (var (_, slots) in sessions)
        {
            var inSession = new HashSet<ExerciseId>();

            foreach (var slot in slots)
            {
                var picking = Picking(week, inSession, thisWeek, slot);
                var kept = IsNothingNew(week) || (goesOn && !IsTurned(week, slot)) ? choices.GetValueOrDefault(slot) : null;
                var exercise = kept is not null && picking.Allows(kept) ? kept : choice.Pick(slot, picking);

                if (exercise is null)
                {
                    choices.Remove(slot);
                    continue;
                }

                choices[slot] = exercise;
                inSession.Add(exercise.Id);
            }

            thisWeek.UnionWith(inSession);
        }

        return new Menu(choices);
    }

    private Picking Picking(WeekDraft week, HashSet<ExerciseId> inSession, HashSet<ExerciseId> thisWeek, Slot slot) =>
        new(week.Runner, week.Level, week.Limit, week.Standing.Turn + (SlotRoles.Of(slot).Weight % 2), inSession, thisWeek)
        {
            OnlyKnown = IsNothingNew(week) && week.Standing.Known.Count > 0 ? week.Standing.Known : null,
        };

    private bool IsNothingNew(WeekDraft week)
    {
        var last = week.Days[^1].Date;

        return week.Season.Goal(week.Monday) is { } race && Period.DaysBetween(last, race.Date) <= _nothingNewDays;
    }

    // Small exercises change after every lighter week; big ones stay, so that their loads can grow.
    private static bool IsTurned(WeekDraft week, Slot slot) => week.Standing is { Loading: 0, PhaseStep: > 0 } && !SlotRoles.Of(slot).IsLegs;

    // Strength, power, season and taper keep the same lifts; a base begins anew.
    private static bool GoesOn(WeekDraft week) => week.Standing.Phase is { } before
        && (before == week.Phase || (week.Phase is Phase.Power or Phase.Competition or Phase.Taper && before is not (Phase.Transition or Phase.Base)));
}
