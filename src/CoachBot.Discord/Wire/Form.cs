namespace CoachBot.Discord.Wire;

/// <summary>A window with something to fill in.</summary>
internal sealed record Form(string CustomId, string Title, IReadOnlyList<Component> Components);
