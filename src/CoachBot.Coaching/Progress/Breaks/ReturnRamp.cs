using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>R-RET-01 to -05: the longer the break, the lower and slower the way back. Not for injuries, which need a professional's word.</summary>
public sealed class ReturnRamp(Rulebook rules)
{
    private const int DaysPerWeek = 7;
    private const int RampWeeks = 4;

    private static readonly RuleId ShortRule = new("R-RET-01");
    private static readonly RuleId WeeksRule = new("R-RET-02");
    private static readonly RuleId MonthRule = new("R-RET-03");
    private static readonly RuleId LongRule = new("R-RET-04");
    private static readonly RuleId VolumeRule = new("R-RET-05");

    private readonly Rule _short = rules[ShortRule];
    private readonly Rule _weeks = rules[WeeksRule];
    private readonly Rule _month = rules[MonthRule];
    private readonly Rule _long = rules[LongRule];
    private readonly Rule _volume = rules[VolumeRule];

    /// <summary>How to begin again; each longer break keeps the care of the shorter ones.</summary>
    /// <param name="daysOff">Days without strength work, 0 or more.</param>
    public ReturnPlan After(int daysOff)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysOff);

        return daysOff < _short.Number("from_days").Default ? new(100, [])
            : daysOff < Days(_short.Number("weeks_below").Default) ? AfterDays()
            : daysOff <= Days(_weeks.Number("weeks").High) ? AfterWeeks()
            : daysOff <= Days(_long.Number("weeks_over").Default) ? AfterAMonth()
            : AfterMonths();
    }

    private ReturnPlan AfterDays() => new(_short.Number("load_percent").Default, [ShortRule])
    {
        SetsCut = _short.Number("sets_cut").Whole,
        SetsCutSessions = _short.Number("sessions").Whole,
    };

    private ReturnPlan AfterWeeks() => new(_weeks.Number("load_percent").Default, [WeeksRule, VolumeRule])
    {
        // Two rules speak of these weeks; the one that asks for less is heard.
        VolumePercents = [.. Weeks().Select(week => Math.Min(ByVolumeRule(week), ByWeeksRule(week)))],
        TiersLower = _weeks.Number("tiers_lower").Whole,
    };

    private ReturnPlan AfterAMonth() => AfterWeeks() with
    {
        LoadPercent = _month.Number("load_percent").Default,
        Reasons = [MonthRule, VolumeRule],
        GeneralWeeks = _month.Number("general_weeks"),
        BuildWeeks = _month.Number("build_weeks").Whole,
        GatesToRetest = _month.Number("gates_retested"),
    };

    private ReturnPlan AfterMonths() => AfterAMonth() with
    {
        LoadPercent = _month.Number("load_percent").Low,
        Reasons = [LongRule, MonthRule, VolumeRule],
        LevelsLower = _long.Number("levels_lower").Whole,
        GeneralWeeks = _long.Number("general_weeks"),
        NoJumpsFromTier = _long.Number("no_jumps_from_tier").Whole,
        NoJumpsWeeks = _long.Number("no_jumps_weeks").Whole,
    };

    private decimal ByVolumeRule(int week) => 100 - _volume.Number($"cut.week_{week}").Default;

    private decimal ByWeeksRule(int week) => _weeks.Numbers.TryGetValue($"volume_percent.week_{week}", out var percent) ? percent.Default : 100;

    private static IEnumerable<int> Weeks() => Enumerable.Range(1, RampWeeks);

    private static decimal Days(decimal weeks) => weeks * DaysPerWeek;
}
