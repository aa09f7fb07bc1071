using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Planning.Jumping;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Planning;

/// <summary>Step 6, section 8: jumps come first in a session, of the tier that is earned, within what the week may hold.</summary>
internal sealed class Jumps : IWeekStep
{
    private readonly TierOfDay _tier;
    private readonly JumpBudget _budget;
    private readonly JumpChoice _choice;
    private readonly JumpSets _dose;
    private readonly HopBudget _hops;

    public Jumps(Catalogue catalogue, Rulebook rules)
    {
        _tier = new TierOfDay(rules);
        _budget = new JumpBudget(rules);
        _choice = new JumpChoice(catalogue, rules);
        _dose = new JumpSets(rules);
        _hops = new HopBudget(rules);
    }

    public WeekDraft Apply(WeekDraft week)
    {
        if (week.Repair >= Repair.WithoutJumps || week.Limit.TopTier < 0)
        {
            return week;
        }

        var tiers = Tiers(week);
        var isNew = tiers.Values.DefaultIfEmpty(0).Max() is var top && top >= 2 && week.Standing.Jumps.Tiers[top].First is null && !week.Standing.Jumps.IsEmpty;
        var contacts = _budget.For(week, tiers, isNew);
        var hops = _hops.ASession(week, tiers.Values.Count(tier => tier == 1));

        return week.Each(day => tiers.TryGetValue(day.Date, out var tier)
            ? day with { Entries = [.. Jumping(week, day, tier, contacts.GetValueOrDefault(day.Date), hops, isNew), .. day.Entries] }
            : day);
    }

    private Dictionary<NodaTime.LocalDate, int> Tiers(WeekDraft week)
    {
        var tiers = new Dictionary<NodaTime.LocalDate, int>();
        var last = week.Standing.Jumps.Last;
        var strong = 0;

        foreach (var day in week.Days.Where(day => day.Session is SessionKind.A or SessionKind.B or SessionKind.Only or SessionKind.Plyo))
        {
            var tier = _tier.Of(week, day, last, strong);

            if (tier < 2 && day.Session == SessionKind.Plyo)
            {
                continue;
            }

            tiers[day.Date] = tier;

            if (tier >= 2)
            {
                last = (day.Date, tier);
                strong++;
            }
        }

        return tiers;
    }

    private IEnumerable<Entry> Jumping(WeekDraft week, DayDraft day, int tier, int contacts, int hops, bool isNew)
    {
        if (tier == 0)
        {
            return _choice.Pick(week, day, 0, []) is { } landing ? [_dose.Landing(landing, week)] : [];
        }

        if (tier == 1)
        {
            return hops > 0 && _choice.Pick(week, day, 1, []) is { } hop ? _dose.Hops(hop, hops, week) : [];
        }

        var first = _choice.Pick(week, day, tier, []);

        if (first is null)
        {
            return tier > 2 ? Jumping(week, day, tier - 1, contacts, hops, isNew) : [];
        }

        var second = _choice.Pick(week, day, JumpBudget.SecondTier(week, tier, isNew), [first.Id]);

        var jumps = _dose.Jumps(week, contacts, first, second, isNew).ToList();

        // Too few contacts for the shape of a hard tier are enough for the one below.
        return jumps.Count == 0 && tier > 2 ? Jumping(week, day, tier - 1, contacts, hops, isNew) : jumps;
    }
}
