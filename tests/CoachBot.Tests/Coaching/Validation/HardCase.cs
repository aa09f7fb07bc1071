using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>A HARD rule broken on purpose.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="How">What breaks it.</param>
/// <param name="Broken">A plan that breaks it, as narrowly as it can.</param>
/// <param name="Kept">The nearest plan that does not.</param>
internal sealed record HardCase(string Rule, string How, Func<PlanBuilder> Broken, Func<PlanBuilder> Kept);
