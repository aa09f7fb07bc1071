namespace CoachBot.Coaching.Rules;

/// <summary>Where sessions and runs sit in a week (training rules, section 18).</summary>
/// <param name="Rule">The rule that gives the layout.</param>
/// <param name="RunDays">How many days of running it is made for; 0 when it is made for something else.</param>
/// <param name="Days">Seven cells, Monday first, each with its parts: A, B, m, R, E, Q, L or race.</param>
public sealed record WeekLayout(RuleId Rule, int RunDays, IReadOnlyList<IReadOnlyList<string>> Days);
