using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Sessions;

/// <summary>R-DAY-09: leg exercises of a main session, and how many of them are big ones.</summary>
internal sealed class LegExercises : IPlanRule
{
    private static readonly RuleId Rule = new("R-DAY-09");

    public IEnumerable<Violation> Check(PlanFacts plan)
    {
        var legs = plan.Number(Rule, "leg_exercises");
        var big = plan.Number(Rule, "multi_joint");

        foreach (var day in plan.Days.Where(day => day.IsMain))
        {
            var exercises = day.Items.Where(item => item.IsLegWork).DistinctBy(item => item.Exercise.Id).ToList();
            var bigOnes = exercises.Count(item => item.IsMultiJoint);
            var mayBeShort = day.Phase == Phase.Taper;

            if (exercises.Count > legs.High || (exercises.Count < legs.Low && !mayBeShort))
            {
                yield return plan.Break(Rule, day.Date, $"{exercises.Count} leg exercises", Say.Range(legs));
            }
            else if (bigOnes > big.High || (bigOnes < big.Low && !mayBeShort))
            {
                yield return plan.Break(Rule, day.Date, $"{bigOnes} multi-joint leg exercises", Say.Range(big));
            }
        }
    }
}
