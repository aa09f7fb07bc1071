using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Groups;

/// <summary>R-POST-01 and R-POST-02: what the weeks after a birth may hold, and when impact may return.</summary>
internal sealed class AfterBirth : IPlanRule
{
    private static readonly RuleId Rule = new("R-POST-01");
    private static readonly RuleId ImpactRule = new("R-POST-02");
    private static readonly RuleId LoadRule = new("R-GEN-01");
    private static readonly RuleId RepsRule = new("R-GEN-02");

    public IEnumerable<Violation> Check(PlanFacts plan) => plan.Runner.Postpartum is { } birth
        ? plan.Days.SelectMany(day => OfDay(plan, birth, day, birth.Weeks + (Period.DaysBetween(plan.FirstDay, day.Date) / 7)))
        : [];

    private static IEnumerable<Violation> OfDay(PlanFacts plan, Postpartum birth, DayFacts day, int weeks)
    {
        if (Impact(plan, birth, day, weeks) is { } impact)
        {
            yield return impact;
        }

        var isSession = day.Day.Kind is CardKind.Main or CardKind.Plyo;

        if (isSession && weeks < plan.Number(Rule, "gentle").High)
        {
            yield return plan.Break(Rule, day.Date, $"a session in week {weeks}", $"from week {Say.Number(plan.Number(Rule, "gentle").High)}");
        }
        else if (isSession && !birth.Cleared)
        {
            yield return plan.Break(Rule, day.Date, "a session", "a clinician's yes first");
        }
        else if (weeks < plan.Number(Rule, "low_impact").High)
        {
            foreach (var item in day.Items.Where(item => IsHeavy(plan, item)))
            {
                yield return plan.Break(Rule, day.Date, $"heavy work in week {weeks}", "general strength", item);
            }
        }
    }

    private static Violation? Impact(PlanFacts plan, Postpartum birth, DayFacts day, int weeks)
    {
        var from = plan.Number(ImpactRule, "weeks").Whole;
        var isImpact = day.Day.Run != RunKind.None || day.TopTier >= plan.Number(ImpactRule, "from_tier").Whole;

        return isImpact && (weeks < from || !birth.SymptomFree)
            ? plan.Break(
                ImpactRule,
                day.Date,
                birth.SymptomFree ? $"impact in week {weeks}" : "impact with symptoms",
                $"from week {from}, without symptoms")
            : null;
    }

    private static bool IsHeavy(PlanFacts plan, ItemFacts item) =>
        item.IsLegWork && (item.Item.Pct1rm > plan.Number(LoadRule, "load").High || item.Item.Reps < plan.Number(RepsRule, "reps").Low);
}
