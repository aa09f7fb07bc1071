using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation;

namespace CoachBot.Coaching.Programmes;

/// <summary>A rule that a programme breaks.</summary>
/// <param name="Week">The number of the week in which it does.</param>
/// <param name="Violation">What is broken; its date stands for a day of that week.</param>
public sealed record ProgrammeViolation(int Week, Violation Violation)
{
    /// <summary>The rule.</summary>
    public RuleId Rule => Violation.RuleId;
}
