namespace CoachBot.Coaching.Rules;

/// <summary>A rule that code names, and the type that names it.</summary>
/// <param name="Rule">The rule, gate or red flag.</param>
/// <param name="By">The full name of the type.</param>
public sealed record RuleUse(RuleId Rule, string By);
