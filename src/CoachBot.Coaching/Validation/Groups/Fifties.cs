using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Groups;

/// <summary>R-AGE-05: strong jumps after weeks of strength only; the share of the contact caps is told with the caps.</summary>
internal sealed class Fifties : IPlanRule
{
    private const int Strong = 3;
    private const int WeeksAMonth = 4;

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var needed = plan.Number(Ages.Fifties, "strong_jumps_after_weeks").Whole;

        return plan.IsWithin(plan.Number(Ages.Fifties, "age"))
            ? from day in plan.Days
              where day.TopTier >= Strong
              let weeks = ((plan.Runner.StrengthMonths ?? 0) * WeeksAMonth) + (Period.DaysBetween(plan.FirstDay, day.Date) / 7)
              where weeks < needed
              select plan.Break(Ages.Fifties, day.Date, $"T{day.TopTier} after {weeks} weeks", $"{needed} weeks")
            : [];
    }
}
