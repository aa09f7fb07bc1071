using CoachBot.Coaching.Validation.Facts;

namespace CoachBot.Coaching.Validation;

/// <summary>One rule, or a tight family, held against a finished plan.</summary>
internal interface IPlanRule
{
    IEnumerable<Violation> Check(PlanFacts plan);
}
