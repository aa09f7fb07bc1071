using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Planning.Jumping;

/// <summary>R-PLYO-02 to -04, -12 and -13: contacts of tier 2 and above, a week and a session.</summary>
internal sealed class JumpBudget
{
    private const int FirstJumps = 2;
    private const decimal FirstSessionShare = 0.6m;
    private static readonly RuleId SessionRule = new("R-PLYO-02");
    private static readonly RuleId WeekRule = new("R-PLYO-03");
    private static readonly RuleId UnitsRule = new("R-PLYO-04");
    private static readonly RuleId CeilingRule = new("R-PLYO-06");
    private static readonly RuleId GrowthRule = new("R-PLYO-12");
    private static readonly RuleId NewTierRule = new("R-PLYO-13");
    private static readonly RuleId DeloadRule = new("R-DEL-02");

    private readonly Rulebook _rules;
    private readonly Distances _distances;
    private readonly int _pauseWeeks;
    private readonly int _start;

    public JumpBudget(Rulebook rules)
    {
        _rules = rules;
        _distances = new Distances(rules);
        _pauseWeeks = rules[NewTierRule].Number("weeks").Whole;
        var usual = rules.Prescription("RX-T2");
        _start = usual.Sets!.Value.Whole * usual.Reps!.Value.Whole;
    }

    /// <summary>The tier of a session's second exercise: never a new one.</summary>
    public static int SecondTier(WeekDraft week, int tier, bool isNew) =>
        tier > FirstJumps && week.Phase == Phase.Power && !isNew && tier == FirstJumps + 1 ? tier : Math.Max(FirstJumps, tier - 1);

    /// <summary>The contacts of each session with jumps of tier 2 and above.</summary>
    public IReadOnlyDictionary<LocalDate, int> For(WeekDraft week, IReadOnlyDictionary<LocalDate, int> tiers, bool isNew)
    {
        var sessions = tiers.Where(day => day.Value >= FirstJumps).Select(day => day.Key).Order().ToList();

        if (sessions.Count == 0)
        {
            return new Dictionary<LocalDate, int>();
        }

        var total = Math.Min(Wished(week, isNew), Cap(week, tiers.Values.Max()));
        var aSession = ASession(week);
        var first = sessions.Count == 1 ? total : (int)decimal.Ceiling(total * FirstSessionShare);

        return sessions.Select((date, index) => (date, Contacts: Math.Min(aSession, index == 0 ? first : total - first))).ToDictionary(one => one.date, one => one.Contacts);
    }

    private int Wished(WeekDraft week, bool isNew)
    {
        var last = week.Standing.JumpContacts;

        if (last == 0 || week.Standing.Jumps.Last is { } before && before.Date < week.Monday.PlusWeeks(-_pauseWeeks))
        {
            return _start;
        }

        if (week.IsDeload)
        {
            return Less(last, _rules[DeloadRule].Number("contacts_cut_percent").Default);
        }

        if (isNew)
        {
            return Less(last, _rules[NewTierRule].Number("first_week_cut").Default);
        }

        var growth = _rules[GrowthRule];
        var grown = Math.Max(last + (int)(last * growth.Number("growth").Default / 100), last + growth.Number("growth_contacts").Whole);

        return week.Limit.HoldsProgress || week.Limit.HoldsJumps || week.Phase == Phase.Competition ? last : grown;
    }

    private int Cap(WeekDraft week, int tier)
    {
        var ofLevel = _rules[WeekRule].Number($"contacts.{week.Level}").High * week.Limit.ContactShare;
        var units = _rules[UnitsRule];
        var byLoad = units.Number($"units.{week.Level}").High / units.Number($"load_factor.T{tier}").Default;
        var ofRace = _distances.PeakContacts(week) ?? int.MaxValue;

        return (int)new[] { ofLevel, byLoad, ofRace, _rules[CeilingRule].Number("contacts").Default }.Min();
    }

    private int ASession(WeekDraft week) =>
        Math.Min((int)(_rules[SessionRule].Number($"contacts.{week.Level}").High * week.Limit.ContactShare), week.Limit.SessionContacts ?? int.MaxValue);

    private static int Less(int contacts, decimal percent) => (int)(contacts * (1 - (percent / 100)));
}
