using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Racing;

/// <summary>R-TAP-05: jumps in the last days before the goal race.</summary>
internal sealed class JumpsBeforeRace : IPlanRule
{
    private const int Strong = 3;

    private static readonly RuleId Rule = new("R-TAP-05");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        from race in Countdown.Goals(plan)
        from day in Countdown.DaysTo(plan, race)
        let violation = OfDay(plan, race, day.Day, day.Left)
        where violation is not null
        select violation;

    private static Violation? OfDay(PlanFacts plan, Race race, DayFacts day, int left)
    {
        var strongUntil = plan.Number(Rule, race.Distance.IsMarathonOrLonger ? "last_strong_jumps_days_marathon" : "last_strong_jumps_days").Low;
        var hops = plan.Number(Rule, "small_hops").Low;
        var hopsUntil = plan.Number(Rule, "small_hops_until_hours").Low;
        var before = $"{left} days before the race of {Say.Date(race.Date)}";

        if (day.TopTier >= Strong && left < strongUntil)
        {
            return plan.Break(Rule, day.Date, $"T{day.TopTier} {before}", $"{Say.AtLeast(strongUntil)} days");
        }

        if (day.TopTier > 0 && left * Clock.HoursADay < hopsUntil)
        {
            return plan.Break(Rule, day.Date, $"T{day.TopTier} {before}", $"{Say.Number(hopsUntil)} h");
        }

        return day.LowHops > hops && left < strongUntil
            ? plan.Break(Rule, day.Date, $"{day.LowHops} low hops {before}", Say.Number(hops))
            : null;
    }
}
