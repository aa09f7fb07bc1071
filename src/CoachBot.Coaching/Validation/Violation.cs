using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Validation;

/// <summary>A rule that a plan breaks, and where.</summary>
/// <param name="Date">The day, or the first day of the week, it is broken on; null when it is the whole plan.</param>
/// <param name="RuleId">The rule; <c>C-</c> for what contradicts the exercise catalogue.</param>
/// <param name="Found">What the plan says.</param>
/// <param name="Allowed">What the rule allows.</param>
/// <param name="IsHard">Whether it may never be broken; otherwise it is a warning.</param>
/// <param name="Item">The exercise, when it is one.</param>
public sealed record Violation(LocalDate? Date, RuleId RuleId, string Found, string Allowed, bool IsHard, ExerciseId? Item);
