namespace CoachBot.Chat.Texts;

/// <summary>Some text that looks the same from its first to its last character.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Emphasis">How it looks.</param>
public readonly record struct Run(string Text, Emphasis Emphasis = Emphasis.None);
