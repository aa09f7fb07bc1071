namespace CoachBot.Chat.Words;

/// <summary>A command in one language.</summary>
/// <param name="Description">What it does, for the platform's menu: 3-60 characters.</param>
public sealed record CommandText(string Description);
