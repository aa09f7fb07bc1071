using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Lifting;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 6, sections 4 to 7: exercises, sets and doses of strength, explosive, calf, trunk and upper body work.</summary>
internal sealed class Lifts : IWeekStep
{
    private static readonly RuleId ExercisesRule = new("R-DAY-09");
    private static readonly RuleId MultiJointRule = new("R-COMP-01");
    private static readonly RuleId OneLegRule = new("R-UNI-01");
    private static readonly RuleId LegFreeRule = new("R-TAP-04");

    private readonly MenuMaker _menus;
    private readonly SetBudget _sets;
    private readonly Dose _dose;
    private readonly Situations _situations;
    private readonly FastLiftDose _explosive;
    private readonly decimal _legFreeHours;

    public Lifts(Catalogue catalogue, Rulebook rules)
    {
        _menus = new MenuMaker(new ExerciseChoice(catalogue), rules);
        _sets = new SetBudget(rules);
        _dose = new Dose(rules);
        _situations = new Situations(rules);
        _explosive = new FastLiftDose(rules);
        _legFreeHours = rules[LegFreeRule].Number("legs").Default;
    }

    public WeekDraft Apply(WeekDraft week)
    {
        var hasLightDay = week.Days.Any(day => day.Session == SessionKind.Light);
        var sessions = week.Days.Where(day => day.Session != SessionKind.None).Select(day => (Day: day, Slots: SlotRoles.In(day.Session, IsExplosive(week, day), hasLightDay))).ToList();
        var menu = _menus.For(week, [.. sessions.Select(session => (session.Day.Session, session.Slots))]);
        var main = sessions
            .Where(session => session.Day.IsMain)
            .Select(session => (session.Day, (IReadOnlyList<(Slot, Exercise)>)[.. session.Slots.Where(slot => menu[slot] is not null).Select(slot => (slot, menu[slot]!))]))
            .ToList();
        var allotment = _sets.Of(week, main).Shares.ToLookup(share => share.Date);

        var days = new List<DayDraft>();
        var loads = week.Standing.Loads;

        foreach (var day in week.Days)
        {
            var entries = day.Session switch
            {
                SessionKind.None => [],
                SessionKind.Light or SessionKind.Plyo => Light(week, day, menu),
                _ => Heavy(week with { Standing = week.Standing with { Loads = loads } }, day, allotment[day.Date]),
            };
            var filled = day with { Entries = [.. day.Entries, .. entries] };
            filled = day.IsMain ? filled.Because(new Reason(ExercisesRule), new Reason(MultiJointRule), new Reason(OneLegRule)) : filled;
            days.Add(day.IsMain ? Trained(filled) : filled);
            loads = day.IsMain ? loads.After(filled.Entries.Select(entry => (day.Date, entry.Item))) : loads;
        }

        return week with { Days = days, Standing = week.Standing with { Menu = menu } };
    }

    private IEnumerable<Entry> Heavy(WeekDraft week, DayDraft day, IEnumerable<Share> shares)
    {
        var situation = _situations.Of(week, day);

        return shares.Select(share => Because(_dose.For(share.Slot, share.Exercise, share.Sets, situation), share));
    }

    private IEnumerable<Entry> Light(WeekDraft week, DayDraft day, Menu menu) =>
        from slot in SlotRoles.In(day.Session, false, true)
        where !IsNearRace(week, day) || slot is Slot.LightTrunk or Slot.Mobility
        let exercise = menu[slot]
        where exercise is not null
        let sets = week.IsDeload || slot == Slot.Mobility ? 1 : 2
        let entry = _dose.For(slot, exercise, sets, _situations.Of(week, day))
        select entry with { Item = entry.Item with { Rir = null } };

    // R-TAP-04: the legs rest in the last hours before a race.
    private bool IsNearRace(WeekDraft week, DayDraft day) =>
        week.Season.Next(day.Date) is { } race && NodaTime.Period.DaysBetween(day.Date, race.Date) * 24 < _legFreeHours;

    // A main session needs three leg exercises, two of them big (R-DAY-09); with fewer it is a light day.
    private static DayDraft Trained(DayDraft day)
    {
        var legs = day.Entries.Where(entry => entry.LegSets > 0).Select(entry => entry.Exercise).ToList();
        var isEnough = legs.Count >= 3 && legs.Count(exercise => exercise.Pattern.IsMultiJoint()) >= 2;

        return isEnough || day.Session == SessionKind.Primer || day.Phase == Phase.Taper && legs.Count > 0 ? day : day.AsLight();
    }

    private bool IsExplosive(WeekDraft week, DayDraft day) =>
        day.Phase == Phase.Power && !week.IsDeload && _explosive.IsFor(week.Level) && !week.Limit.IsGeneralOnly && !week.Limit.HoldsProgress
        && week.Runner.Equipment.Any(piece => piece is Kit.Barbell or Kit.Machine or Kit.Kettlebell) && week.Standing.MainSessions > 0 && week.Limit.TopTier >= 2;

    private static Entry Because(Entry entry, Share share) => share.Reasons.Count == 0
        ? entry
        : entry with { Item = entry.Item with { Reasons = [.. entry.Item.Reasons, .. share.Reasons.Select(rule => new Reason(rule, Decider.Week))] } };
}
