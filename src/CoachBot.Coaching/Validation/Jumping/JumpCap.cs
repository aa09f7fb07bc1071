using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using NodaTime;

namespace CoachBot.Coaching.Validation.Jumping;

/// <summary>A cap on contacts by level, and the smaller one that an older runner's age leaves of it.</summary>
internal static class JumpCap
{
    /// <summary>What is broken, if anything; at a level with no jumps at all the tier is told instead.</summary>
    public static Violation? Check(PlanFacts plan, RuleId rule, string number, LocalDate date, int found)
    {
        if (plan.Find(rule, $"{number}.{plan.LevelOn(date)}")?.High is not ({ } cap and > 0))
        {
            return null;
        }

        if (found > cap)
        {
            return plan.Break(rule, date, Say.Number(found), Say.Number(cap));
        }

        return plan.AgeShare() is { } age && found > decimal.Floor(cap * age.Share)
            ? plan.Break(age.Rule, date, $"{found} contacts", Say.Number(decimal.Floor(cap * age.Share)))
            : null;
    }
}
