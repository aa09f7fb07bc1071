namespace CoachBot.Telegram.Rendering;

/// <summary>Some text that looks the same from its first to its last character.</summary>
internal readonly record struct Run(string Text, Emphasis Emphasis = Emphasis.None);
