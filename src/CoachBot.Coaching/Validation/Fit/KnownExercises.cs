using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation.Fit;

/// <summary>C-KNOWN: every exercise is in the catalogue; what is not cannot be checked.</summary>
internal sealed class KnownExercises : IPlanRule
{
    private static readonly RuleId Rule = new("C-KNOWN");

    public IEnumerable<Violation> Check(PlanFacts plan) =>
        plan.Unknown.Select(one => new Violation(one.Date, Rule, "not in the catalogue", "an exercise of it", IsHard: true, one.Item.Exercise));
}
