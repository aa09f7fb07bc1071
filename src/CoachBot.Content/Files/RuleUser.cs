namespace CoachBot.Content.Files;

/// <summary>Who alone uses a rule, when code does not: <c>used_by</c> of its entry.</summary>
internal enum RuleUser
{
    /// <summary>The answers; nothing is planned or checked by it.</summary>
    Knowledge,
}
