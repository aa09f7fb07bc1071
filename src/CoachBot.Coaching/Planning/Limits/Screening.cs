using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Coaching.Planning.Limits;

/// <summary>Step 1, R-SCREEN-01: whoever has to see a professional first gets no plan, and hears why.</summary>
internal sealed class Screening(Rulebook rules)
{
    private static readonly RuleId ScreenRule = new("R-SCREEN-01");
    private static readonly RuleId ChildRule = new("R-AGE-01");
    private static readonly RuleId PregnancyRule = new("R-PREG-02");

    private readonly decimal _childBelow = rules[ChildRule].Number("below_age").Default;

    /// <summary>Why nothing is planned on this day; empty when something may be.</summary>
    public IReadOnlyList<Reason> Refusals(Runner runner)
    {
        if (runner.RedFlags.Count > 0)
        {
            return [.. runner.RedFlags.Select(flag => new Reason(ScreenRule, Decider.RedFlag, flag))];
        }

        if (runner.IsYoungerThan(_childBelow))
        {
            return [new Reason(ChildRule, Decider.Age, Told(runner.Age))];
        }

        return runner.Pregnancy is { Cleared: false }
            ? [new Reason(PregnancyRule, Decider.Pregnancy)]
            : [];
    }

    private static string Told(int? age) => age is { } years ? years.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
