using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Jumping;

/// <summary>R-PLYO-01, -10, -13 and -17 (HARD), R-TAP-05 and -09, R-DIST-01 to -06: the highest tier of a session.</summary>
internal sealed class TierOfDay
{
    private const int DayHours = 24;
    private const int EveningToMorning = 12;
    private const int Hops = 1;
    private const int Jumps = 2;
    private const int Strong = 3;
    private const int Week = 7;
    private static readonly RuleId LevelRule = new("R-PLYO-01");
    private static readonly RuleId GapRule = new("R-PLYO-10");
    private static readonly RuleId SessionsRule = new("R-PLYO-11");
    private static readonly RuleId RunRule = new("R-PLYO-17");
    private static readonly RuleId SmallRaceRule = new("R-TAP-09");
    private static readonly RuleId TaperRule = new("R-FREQ-05");
    private static readonly RuleId ShortRule = new("R-PHASE-03");
    private static readonly RuleId LateRule = new("R-PHASE-04");

    private readonly Rulebook _rules;
    private readonly TierLadder _ladder;
    private readonly Distances _distances;

    public TierOfDay(Rulebook rules)
    {
        _rules = rules;
        _ladder = new TierLadder(rules);
        _distances = new Distances(rules);
    }

    /// <summary>The tier of this session.</summary>
    /// <param name="week">Its week.</param>
    /// <param name="day">Its day.</param>
    /// <param name="last">The session with jumps of tier 2 and above before it, and its tier.</param>
    /// <param name="done">How many such sessions this week holds already.</param>
    public int Of(WeekDraft week, DayDraft day, (LocalDate Date, int Tier)? last, int done)
    {
        var tier = Math.Min(Allowed(week, day), _ladder.Earned(week.Standing.Jumps, day.Date));

        if (tier >= Strong && !IsClearOfRuns(week, day.Date))
        {
            tier = Jumps;
        }

        return tier >= Jumps && (!IsJumpSession(week, day, done) || !IsClearOf(week, last, day.Date)) ? Hops : tier;
    }

    private int Allowed(WeekDraft week, DayDraft day)
    {
        var rule = _rules[LevelRule];
        var tier = Math.Min(rule.Number($"top_tier.{week.Level}").Whole, week.Gate);
        tier = Math.Min(tier, rule.Number("coach_only_tier").Whole - 1);
        tier = Math.Min(tier, week.Limit.TopTier);
        tier = Math.Min(tier, OfPhase(week, day.Phase));
        tier = Math.Min(tier, OfSeason(week, day));

        return Math.Max(tier, Math.Min(week.Limit.TopTier, rule.Number("top_tier_no_gate").Whole));
    }

    private int OfPhase(WeekDraft week, Phase phase) => phase switch
    {
        Phase.Base => Jumps,
        Phase.Strength or Phase.Competition => Strong,
        Phase.Power => Strong + 1,
        Phase.Return => OnTheWayBack(week),
        _ => _rules[TaperRule].Number("top_tier").Whole,
    };

    // Landings, then hops, then the first jumps: a gate a week or two, as they are tested again.
    private static int OnTheWayBack(WeekDraft week)
    {
        if (week.Standing.Return is not { } back || week.ReturnWeek is not { } number)
        {
            return Jumps;
        }

        var waits = back.Plan.NoJumpsFromTier is { } from && number <= back.Plan.NoJumpsWeeks ? from - 1 : Jumps;

        return Math.Min(waits, back.Plan.GatesToRetest is null ? Jumps : number switch { 1 => 0, 2 or 3 => Hops, _ => Jumps });
    }

    private int OfSeason(WeekDraft week, DayDraft day)
    {
        if (day.Volume < 1 || day.IsFirstAfterRace)
        {
            return Hops;
        }

        if (week.Season.Races.Any(race => race.Priority == RacePriority.B && Period.DaysBetween(day.Date, race.Date) is >= 0 and < Week))
        {
            return _rules[SmallRaceRule].Number("top_tier").Whole;
        }

        var reason = week.Season.On(day.Date).Reason.Rule;

        return (reason == ShortRule || reason == LateRule) && week.Level <= Level.L1
            ? _rules[ShortRule].Number($"top_tier.{week.Level}").Whole
            : _distances.TopTier(week, day.Date);
    }

    private bool IsClearOfRuns(WeekDraft week, LocalDate date)
    {
        var rule = _rules[RunRule];
        var beforeKey = (rule.Numbers.TryGetValue($"before_key_run_level.{week.Level}", out var level) ? level : rule.Number("before_key_run")).Default;
        var beforeRace = rule.Number("before_race").Default;

        if (week.RunOn(date) == RunKind.Race)
        {
            return false;
        }

        for (var days = 1; (days * DayHours) - EveningToMorning < Math.Max(beforeKey, beforeRace); days++)
        {
            var hours = (days * DayHours) - EveningToMorning;
            var run = week.RunOn(date.PlusDays(days));

            if ((run == RunKind.Race && hours < beforeRace) || (run is RunKind.Key or RunKind.Long && hours < beforeKey))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsClearOf(WeekDraft week, (LocalDate Date, int Tier)? last, LocalDate date)
    {
        if (last is not var (before, tier))
        {
            return true;
        }

        var rule = _rules[GapRule];
        var hours = rule.Numbers.TryGetValue($"gap_level.{week.Level}.T{tier}", out var level) ? level : rule.Number($"gap.T{tier}");

        return Period.DaysBetween(before, date) * DayHours >= hours.Default;
    }

    // R-FREQ-01 to -07: the first main session holds the jumps; in power, or for the advanced, a second one may.
    private bool IsJumpSession(WeekDraft week, DayDraft day, int done)
    {
        if (done == 0 && day.Session is not SessionKind.B)
        {
            return true;
        }

        var isSecond = day.Session == SessionKind.Plyo || (day.Session == SessionKind.B && week.Days.All(other => other.Session != SessionKind.Plyo));

        return isSecond && done < Sessions(week, day.Phase);
    }

    private int Sessions(WeekDraft week, Phase phase) => phase switch
    {
        Phase.Power => _rules[SessionsRule].Number("sessions_phase.POW").Whole,
        Phase.Base or Phase.Strength when week.Level == Level.L3 => (int)_rules[SessionsRule].Number("sessions").High,
        _ => _rules[SessionsRule].Number("sessions").Whole,
    };
}
