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
    private static readonly RuleId NothingNewRule = new("R-TAP-07");

    private readonly int _nothingNewDays = rules[NothingNewRule].Number("days").Whole;

    /// <summary>The menu of this week: the last one, where it still fits and its block goes on.</summary>
    public Menu For(WeekDraft week, IReadOnlyCollection<(SessionKind Kind, Slot[] Slots)> sessions)
    {
        var choices = new Dictionary<Slot, Exercise>(week.Standing.Menu.Choices);
        var inSession = sessions.Select(session => session.Kind).Distinct().ToDictionary(kind => kind, _ => new HashSet<ExerciseId>());
        var thisWeek = new HashSet<ExerciseId>();
        var goesOn = GoesOn(week);

        // The big lifts of the week choose first, so that what assists them is something else.
        foreach (var (slot, kind) in sessions
            .SelectMany(session => session.Slots.Select(slot => (slot, session.Kind)))
            .DistinctBy(one => one.slot)
            .OrderByDescending(one => SlotRoles.Of(one.slot).IsMain))
        {
            var picking = Picking(week, slot, choices, inSession[kind], thisWeek);
            var before = choices.GetValueOrDefault(slot);
            var stays = before is not null && picking.Allows(before) && (IsNothingNew(week) || (goesOn && !IsTurned(week, slot, before)));

            if ((stays ? before : choice.Pick(slot, picking)) is { } exercise)
            {
                choices[slot] = exercise;
                inSession[kind].Add(exercise.Id);
                thisWeek.Add(exercise.Id);
            }
            else
            {
                choices.Remove(slot);
            }
        }

        return new Menu(choices);
    }

    private Picking Picking(WeekDraft week, Slot slot, Dictionary<Slot, Exercise> choices, HashSet<ExerciseId> inSession, HashSet<ExerciseId> thisWeek)
    {
        var isLight = slot is Slot.LightHip or Slot.LightTrunk or Slot.LightUpper or Slot.Foot;

        return new(
            week.Runner,
            isLight && week.Level > Level.L1 ? Level.L1 : week.Level,
            week.Limit,
            week.Standing.Turn + (SlotRoles.Of(slot).Weight % 2),
            inSession,
            thisWeek)
        {
            OnlyKnown = OnlyKnown(week),
            Before = choices.GetValueOrDefault(slot)?.Id,
            FirstPattern = choices.GetValueOrDefault(Slot.Squat)?.Pattern,
        };
    }

    /// <summary>R-TAP-07: what may be given this week when nothing new may; null when anything may.</summary>
    public IReadOnlySet<ExerciseId>? OnlyKnown(WeekDraft week) => (IsNothingNew(week) || week.Phase == Phase.Transition) && week.Standing.Known.Count > 0 ? week.Standing.Known : null;

    private bool IsNothingNew(WeekDraft week)
    {
        var last = week.Days[^1].Date;

        return week.Season.Goal(week.Monday) is { } race && Period.DaysBetween(last, race.Date) <= _nothingNewDays;
    }

    // Small exercises, and those that cannot be made heavier, change after every lighter week; big ones stay, so that their loads can grow.
    private static bool IsTurned(WeekDraft week, Slot slot, Exercise exercise) =>
        week.Standing is { Loading: 0, PhaseStep: > 0 }
        && (!SlotRoles.Of(slot).IsLegs || !exercise.Needs.IsLoadableWith(week.Runner.Equipment));

    // Strength, power, season and taper keep the same lifts; a base begins anew.
    private static bool GoesOn(WeekDraft week) => week.Standing.Phase is { } before
        && (before == week.Phase || (week.Phase is Phase.Power or Phase.Competition or Phase.Taper && before is not (Phase.Transition or Phase.Base)));
}
