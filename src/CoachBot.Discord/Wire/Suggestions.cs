namespace CoachBot.Discord.Wire;

/// <summary>What is offered while an option is typed, at most 25.</summary>
internal sealed record Suggestions(IReadOnlyList<Suggestion> Choices);

/// <summary>One of them; the value is what is sent.</summary>
internal sealed record Suggestion(string Name, string Value);
