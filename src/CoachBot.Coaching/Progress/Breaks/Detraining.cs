using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>R-DET-01 to -03: what is lost in a break, less than most people fear.</summary>
public sealed class Detraining(Rulebook rules)
{
    private const decimal DaysPerWeek = 7;

    private static readonly RuleId ShortRule = new("R-DET-01");
    private static readonly RuleId MonthRule = new("R-DET-02");
    private static readonly RuleId LongRule = new("R-DET-03");

    private readonly Rule _short = rules[ShortRule];
    private readonly Rule _month = rules[MonthRule];
    private readonly Rule _long = rules[LongRule];

    /// <summary>The loss to expect; begun weeks count whole.</summary>
    /// <param name="daysOff">Days without strength work, 0 or more.</param>
    public ExpectedLoss After(int daysOff)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysOff);

        var weeks = decimal.Ceiling(daysOff / DaysPerWeek);
        var (month, several) = (Loss(_month), Loss(_long));

        return weeks <= _short.Number("weeks").High ? new(Range(0, Loss(_short).High), false, [ShortRule])
            : weeks <= _month.Number("weeks").High ? new(month, false, [MonthRule])
            : weeks < _long.Number("weeks").Low ? new(Range(month.Low, several.High), false, [MonthRule, LongRule])
            : new(several, weeks > _long.Number("weeks").High, [LongRule]);
    }

    private static Quantity Loss(Rule rule) => rule.Number("loss_percent");

    private static Quantity Range(decimal low, decimal high) => new(low, high, (low + high) / 2);
}
