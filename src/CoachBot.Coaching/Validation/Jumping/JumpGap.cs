using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>R-PLYO-10: hours from a jump session to the next; low hops, a day apart by themselves, need no more.</summary>
internal sealed class JumpGap : IPlanRule
{
    private static readonly RuleId Rule = new("R-PLYO-10");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var sessions = plan.Days.Where(day => day.IsJumpDay).ToList();

        foreach (var (before, after) in sessions.Zip(sessions.Skip(1)))
        {
            var needed = plan.Find(Rule, $"gap_level.{plan.LevelOn(before.Date)}.T{before.TopTier}") ?? plan.Number(Rule, $"gap.T{before.TopTier}");
            var gap = Period.DaysBetween(before.Date, after.Date) * Clock.HoursADay;

            if (gap < needed.Low)
            {
                yield return plan.Break(Rule, after.Date, $"{gap} h after T{before.TopTier}", $"{Say.Number(needed.Low)} h");
            }
        }
    }
}
