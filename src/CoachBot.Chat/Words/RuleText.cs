namespace CoachBot.Chat.Words;

/// <summary>A rule in one language.</summary>
/// <param name="Title">A short noun phrase.</param>
/// <param name="Why">What it does for the runner, with the rule's numbers filled in.</param>
public sealed record RuleText(string Title, string Why);
