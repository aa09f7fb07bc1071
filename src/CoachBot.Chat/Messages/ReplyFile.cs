namespace CoachBot.Chat.Messages;

/// <summary>A file that goes with a reply.</summary>
/// <param name="Name">What it is called, with its ending, for example <c>coachbot.json</c>.</param>
/// <param name="Text">What is in it.</param>
public sealed record ReplyFile(string Name, string Text);
