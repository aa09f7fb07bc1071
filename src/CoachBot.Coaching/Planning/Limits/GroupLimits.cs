using System.Globalization;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning.Limits;

/// <summary>Step 2, R-AGE-02 to -06, R-PREG-01, R-POST-01 and -02: what age, pregnancy and the time after a birth change.</summary>
internal sealed class GroupLimits
{
    private const int DayHours = 24;
    private const int WeeksAMonth = 4;
    private const int Jumps = 2;
    private const int Landings = 0;
    private static readonly RuleId GapRule = new("R-DAY-03");
    private static readonly RuleId WarmUpRule = new("R-DAY-11");
    private static readonly RuleId TeenRule = new("R-AGE-02");
    private static readonly RuleId FortiesRule = new("R-AGE-04");
    private static readonly RuleId FiftiesRule = new("R-AGE-05");
    private static readonly RuleId SixtiesRule = new("R-AGE-06");
    private static readonly RuleId PregnancyRule = new("R-PREG-01");
    private static readonly RuleId BirthRule = new("R-POST-01");
    private static readonly RuleId ImpactRule = new("R-POST-02");
    private static readonly RuleId GeneralRepsRule = new("R-GEN-02");
    private static readonly RuleId GeneralLoadRule = new("R-GEN-01");

    private readonly Rulebook _rules;
    private readonly Childbearing _times;
    private readonly Limit _everyone;
    private readonly Limit _teens;
    private readonly Limit _sixties;
    private readonly Limit _pregnancy;
    private readonly Limit _softly;

    public GroupLimits(Rulebook rules)
    {
        _rules = rules;
        _times = new Childbearing(rules[BirthRule]);
        var (teen, old, pregnant) = (rules[TeenRule], rules[SixtiesRule], rules[PregnancyRule]);
        var warmUp = rules[WarmUpRule].Number("warm_up");

        _everyone = new Limit
        {
            MainGapDays = Days(rules[GapRule].Number("gap")),
            WarmUpMinutes = warmUp.Whole,
        };
        _teens = new Limit
        {
            TopTier = teen.Number("top_tier").Whole,
            SessionContacts = teen.Number("contacts_per_session").Whole,
            LeastRir = teen.Number("rir").Whole,
            FewestReps = (int)teen.Number("reps").Low,
            MostReps = (int)teen.Number("reps").High,
            MostSets = (int)teen.Number("sets").High,
            MostPercent = teen.Number("load_percent").Default,
            IsGeneralOnly = true,
        };
        _sixties = new Limit
        {
            TopTier = old.Number("top_tier").Whole,
            ContactShare = old.Number("contacts_percent").Default / 100,
            MostSets = (int)old.Number("sets").High,
            MostPercent = old.Number("load_percent").High,
            MainGapDays = Days(rules[GapRule].Number("gap_older")),
        };
        _pregnancy = new Limit
        {
            TopTier = Landings - 1,
            LeastRir = pregnant.Number("rir").Whole,
            FewestReps = (int)pregnant.Number("reps").Low,
            MostReps = (int)pregnant.Number("reps").High,
            IsGeneralOnly = true,
            HoldsProgress = true,
            Avoided = AreaSet.Of(BodyArea.Pregnancy),
        };
        _softly = new Limit
        {
            TopTier = Landings,
            FewestReps = (int)rules[GeneralRepsRule].Number("reps").Low,
            MostPercent = rules[GeneralLoadRule].Number("load").High,
            IsGeneralOnly = true,
            Avoided = AreaSet.Of(BodyArea.Pregnancy),
        };
    }

    public Limit Of(Runner runner, LocalDate date) => _everyone.And(OfAge(runner, date)).And(OfBirth(runner, date));

    private Limit OfAge(Runner runner, LocalDate date)
    {
        var limit = Limit.None;
        var age = runner.Age?.ToString(CultureInfo.InvariantCulture) ?? runner.AgeGroup?.ToString() ?? "";

        if (runner.IsYoungerThan(_rules[TeenRule].Number("age").High + 1))
        {
            limit = limit.And(_teens).Because(new Reason(TeenRule, Decider.Age, age));
        }

        if (runner.IsAtLeast(_rules[FortiesRule].Number("age").Low))
        {
            limit = limit with { WarmUpMinutes = _rules[FortiesRule].Number("warm_up_minutes").Whole };
        }

        if (runner.IsAtLeast(_rules[SixtiesRule].Number("from_age").Default))
        {
            return limit.And(_sixties with { TopTier = TopTierAtSixty(runner) }).Because(new Reason(SixtiesRule, Decider.Age, age));
        }

        return runner.IsAtLeast(_rules[FiftiesRule].Number("age").Low)
            ? limit.And(Fifties(runner, date)).Because(new Reason(FiftiesRule, Decider.Age, age))
            : limit;
    }

    private int TopTierAtSixty(Runner runner)
    {
        var cleared = _rules[SixtiesRule].Number("top_tier_cleared").Whole;

        return runner.Gates >= cleared && runner.Level >= Level.L2 ? cleared : _sixties.TopTier;
    }

    private Limit Fifties(Runner runner, LocalDate date)
    {
        var rule = _rules[FiftiesRule];
        var weeks = ((runner.StrengthMonths ?? 0) * WeeksAMonth) + (Period.DaysBetween(runner.Since, date) / 7);

        return new Limit
        {
            ContactShare = rule.Number("contacts_percent").Default / 100,
            TopTier = weeks >= rule.Number("strong_jumps_after_weeks").Default ? Limit.None.TopTier : Jumps,
        };
    }

    private Limit OfBirth(Runner runner, LocalDate date)
    {
        var limit = Limit.None;

        if (Childbearing.WeekOfPregnancy(runner, date) is { } week)
        {
            limit = _pregnancy.Because(new Reason(PregnancyRule, Decider.Pregnancy, week.ToString(CultureInfo.InvariantCulture)));
        }

        return Childbearing.WeeksSinceBirth(runner, date) is { } weeks ? limit.And(AfterBirth(runner, weeks)) : limit;
    }

    private Limit AfterBirth(Runner runner, int weeks)
    {
        var mayTrain = runner.Postpartum is { Cleared: true } && !_times.IsGentle(weeks);
        var mayHop = runner.Postpartum is { SymptomFree: true } && weeks >= _rules[ImpactRule].Number("weeks").Default;
        var because = new Reason(BirthRule, Decider.Birth, weeks.ToString(CultureInfo.InvariantCulture));

        return mayTrain && mayHop ? Limit.None : _softly with
        {
            IsLightOnly = !mayTrain,
            IsWithoutRuns = !mayHop,
            Reasons = mayHop ? [because] : [because, because with { Rule = ImpactRule }],
        };
    }

    private static int Days(Quantity hours) => (int)hours.Default / DayHours;
}
